-- The first schema: roster, accounts, campaigns, filings, notices, messages, audit.
-- Only SQL that MySQL 8 and MariaDB 11.4 share. Instants are UTC datetime(6); days are dates in Asia/Shanghai.

create table region (
  id bigint not null auto_increment primary key,
  code varchar(12) not null,
  name varchar(60) not null,
  level varchar(20) not null,
  parent_id bigint null,
  path varchar(200) not null,
  constraint uk_region_code unique (code),
  constraint uk_region_path unique (path),
  constraint fk_region_parent foreign key (parent_id) references region (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table agency (
  id bigint not null auto_increment primary key,
  code varchar(40) not null,
  name varchar(120) not null,
  short_name varchar(60) not null,
  level varchar(20) not null,
  region_id bigint not null,
  competent_office_id bigint null,
  document_mark varchar(40) null,
  contact varchar(200) null,
  active boolean not null default true,
  constraint uk_agency_code unique (code),
  constraint fk_agency_region foreign key (region_id) references region (id),
  constraint fk_agency_office foreign key (competent_office_id) references agency (id),
  key ix_agency_name (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table agency_name (
  id bigint not null auto_increment primary key,
  agency_id bigint not null,
  name varchar(120) not null,
  valid_from date null,
  valid_to date null,
  constraint fk_agency_name_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table account (
  id bigint not null auto_increment primary key,
  login_name varchar(60) not null,
  display_name varchar(60) not null,
  post varchar(60) null,
  email varchar(120) null,
  password_hash varchar(500) not null,
  password_changed_at datetime(6) not null,
  must_change_password boolean not null default false,
  language varchar(10) not null default 'zh_CN',
  text_size varchar(10) not null default 'standard',
  session_epoch int not null default 0,
  active boolean not null default true,
  demo boolean not null default false,
  last_sign_in_at datetime(6) null,
  version int not null default 0,
  constraint uk_account_login unique (login_name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table account_grant (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  role varchar(20) not null,
  region_id bigint null,
  agency_id bigint null,
  valid_from date not null,
  valid_to date null,
  constraint fk_grant_account foreign key (account_id) references account (id),
  constraint fk_grant_region foreign key (region_id) references region (id),
  constraint fk_grant_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table sign_in_failure (
  id bigint not null auto_increment primary key,
  login_name varchar(60) not null,
  address varchar(60) not null,
  failed_at datetime(6) not null,
  key ix_failure_login (login_name, failed_at),
  key ix_failure_address (address, failed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table audit_line (
  id bigint not null auto_increment primary key,
  happened_at datetime(6) not null,
  account_id bigint null,
  login_name varchar(60) null,
  action varchar(80) not null,
  outcome varchar(20) not null,
  subject varchar(200) null,
  agency_id bigint null,
  detail varchar(1000) null,
  address varchar(60) null,
  request_id varchar(40) null,
  key ix_audit_at (happened_at),
  key ix_audit_agency (agency_id, happened_at),
  key ix_audit_account (account_id, happened_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table campaign (
  id bigint not null auto_increment primary key,
  fiscal_year int not null,
  form_id varchar(20) not null,
  opens_on date not null,
  sign_off_required boolean not null default true,
  proposal_required boolean not null default false,
  policy_version varchar(40) not null,
  policy longtext not null,
  open boolean not null default true,
  version int not null default 0,
  constraint uk_campaign_year unique (fiscal_year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table campaign_deadline (
  id bigint not null auto_increment primary key,
  campaign_id bigint not null,
  level varchar(20) not null,
  statutory_date date null,
  local_date date null,
  constraint uk_deadline unique (campaign_id, level),
  constraint fk_deadline_campaign foreign key (campaign_id) references campaign (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table stored_document (
  id bigint not null auto_increment primary key,
  sha256 char(64) not null,
  media_type varchar(100) not null,
  file_name varchar(255) not null,
  size_bytes bigint not null,
  stored_at datetime(6) not null,
  stored_by bigint null,
  key ix_document_hash (sha256),
  constraint fk_document_account foreign key (stored_by) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- In pieces of at most one mebibyte: a single row may not exceed a tenth of the server's redo log.
create table stored_document_part (
  document_id bigint not null,
  part int not null,
  content longblob not null,
  primary key (document_id, part),
  constraint fk_part_document foreign key (document_id) references stored_document (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table filing (
  id bigint not null auto_increment primary key,
  campaign_id bigint not null,
  agency_id bigint not null,
  status varchar(30) not null,
  version int not null default 0,
  round int not null default 0,
  origin varchar(20) null,
  original_document_id bigint null,
  draft_started_at datetime(6) null,
  status_changed_at datetime(6) not null,
  first_submitted_at datetime(6) null,
  accepted_at datetime(6) null,
  claimed_by bigint null,
  claimed_at datetime(6) null,
  review_due date null,
  current_submission_id bigint null,
  exempt_reason varchar(400) null,
  constraint uk_filing unique (campaign_id, agency_id),
  constraint fk_filing_campaign foreign key (campaign_id) references campaign (id),
  constraint fk_filing_agency foreign key (agency_id) references agency (id),
  constraint fk_filing_document foreign key (original_document_id) references stored_document (id),
  constraint fk_filing_claimed foreign key (claimed_by) references account (id),
  key ix_filing_status (campaign_id, status)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table filing_step (
  id bigint not null auto_increment primary key,
  filing_id bigint not null,
  round int not null,
  from_status varchar(30) null,
  to_status varchar(30) not null,
  account_id bigint null,
  happened_at datetime(6) not null,
  reason varchar(1000) null,
  constraint fk_step_filing foreign key (filing_id) references filing (id),
  constraint fk_step_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table draft_figure (
  filing_id bigint not null,
  place varchar(80) not null,
  value varchar(100) not null,
  raw varchar(400) null,
  doubt varchar(60) null,
  confidence decimal(4, 3) null,
  provenance varchar(400) null,
  confirmed_by bigint null,
  confirmed_at datetime(6) null,
  version int not null default 0,
  primary key (filing_id, place),
  constraint fk_figure_filing foreign key (filing_id) references filing (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Narrative of the draft; "section" is a section id or title, preamble, agencyName, signOff.
create table draft_section (
  filing_id bigint not null,
  section varchar(40) not null,
  heading varchar(300) null,
  body longtext not null,
  doubt varchar(60) null,
  provenance varchar(400) null,
  confirmed_by bigint null,
  confirmed_at datetime(6) null,
  version int not null default 0,
  primary key (filing_id, section),
  constraint fk_section_filing foreign key (filing_id) references filing (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table draft_change (
  id bigint not null auto_increment primary key,
  filing_id bigint not null,
  place varchar(80) not null,
  old_value longtext null,
  new_value longtext null,
  account_id bigint null,
  changed_at datetime(6) not null,
  key ix_change_filing (filing_id, id),
  constraint fk_change_filing foreign key (filing_id) references filing (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table reading_job (
  id bigint not null auto_increment primary key,
  filing_id bigint not null,
  document_id bigint not null,
  status varchar(20) not null,
  step varchar(40) null,
  done_steps int not null default 0,
  all_steps int not null default 0,
  reason varchar(60) null,
  requested_by bigint not null,
  requested_at datetime(6) not null,
  finished_at datetime(6) null,
  constraint fk_job_filing foreign key (filing_id) references filing (id),
  constraint fk_job_document foreign key (document_id) references stored_document (id),
  key ix_job_status (status, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table submission (
  id bigint not null auto_increment primary key,
  filing_id bigint not null,
  round int not null,
  submitted_at datetime(6) not null,
  submitted_by bigint not null,
  signed_off_by bigint null,
  receipt_number varchar(40) not null,
  report_json longtext not null,
  report_sha256 char(64) not null,
  original_document_id bigint null,
  rule_book varchar(20) not null,
  policy_version varchar(40) not null,
  total decimal(5, 2) not null,
  band varchar(20) not null,
  capped boolean not null,
  completeness decimal(5, 2) not null,
  arithmetic decimal(5, 2) not null,
  consistency decimal(5, 2) not null,
  timeliness decimal(5, 2) not null,
  expression decimal(5, 2) not null,
  evaluated int not null,
  rules int not null,
  errors int not null,
  warnings int not null,
  hints int not null,
  notice_proposed boolean not null,
  constraint uk_submission_receipt unique (receipt_number),
  constraint uk_submission_round unique (filing_id, round),
  constraint fk_submission_filing foreign key (filing_id) references filing (id),
  constraint fk_submission_by foreign key (submitted_by) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table submission_finding (
  id bigint not null auto_increment primary key,
  submission_id bigint not null,
  position int not null,
  rule varchar(20) not null,
  severity varchar(20) not null,
  grade varchar(40) null,
  place varchar(80) not null,
  declared varchar(400) null,
  expected varchar(400) null,
  difference varchar(60) null,
  evidence varchar(1000) null,
  points decimal(5, 2) not null,
  fingerprint char(64) not null,
  constraint fk_finding_submission foreign key (submission_id) references submission (id),
  key ix_finding_rule (rule, submission_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Human decisions outlive any one run: keyed by rule, place and what was declared and expected.
create table finding_decision (
  id bigint not null auto_increment primary key,
  filing_id bigint not null,
  rule varchar(20) not null,
  place varchar(80) not null,
  fingerprint char(64) not null,
  verdict varchar(20) not null,
  reason varchar(1000) null,
  account_id bigint not null,
  decided_at datetime(6) not null,
  version int not null default 0,
  constraint uk_decision unique (filing_id, rule, place, fingerprint),
  constraint fk_decision_filing foreign key (filing_id) references filing (id),
  constraint fk_decision_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table notice_serial (
  issuer_id bigint not null,
  issuing_year int not null,
  last_serial int not null,
  primary key (issuer_id, issuing_year),
  constraint fk_serial_issuer foreign key (issuer_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table notice (
  id bigint not null auto_increment primary key,
  filing_id bigint not null,
  submission_id bigint not null,
  issuer_id bigint not null,
  status varchar(20) not null,
  issuing_year int null,
  serial int null,
  document_number varchar(80) null,
  title varchar(200) not null,
  opening longtext not null,
  closing longtext not null,
  contact varchar(200) null,
  copies_to varchar(400) null,
  deadline date not null,
  composed_by bigint not null,
  composed_at datetime(6) not null,
  issued_by bigint null,
  issued_at datetime(6) null,
  acknowledged_by bigint null,
  acknowledged_at datetime(6) null,
  closed_at datetime(6) null,
  void_reason varchar(400) null,
  document_id bigint null,
  version int not null default 0,
  constraint uk_notice_number unique (issuer_id, issuing_year, serial),
  constraint fk_notice_filing foreign key (filing_id) references filing (id),
  constraint fk_notice_submission foreign key (submission_id) references submission (id),
  constraint fk_notice_issuer foreign key (issuer_id) references agency (id),
  constraint fk_notice_document foreign key (document_id) references stored_document (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table notice_item (
  id bigint not null auto_increment primary key,
  notice_id bigint not null,
  position int not null,
  rule varchar(20) not null,
  severity varchar(20) not null,
  places longtext not null,
  heading varchar(300) not null,
  place_text varchar(1000) not null,
  declared varchar(1000) null,
  expected varchar(1000) null,
  basis varchar(600) not null,
  advice varchar(1000) not null,
  status varchar(20) not null,
  closed_at datetime(6) null,
  closed_by_submission_id bigint null,
  constraint fk_item_notice foreign key (notice_id) references notice (id),
  constraint fk_item_submission foreign key (closed_by_submission_id) references submission (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table message (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  kind varchar(40) not null,
  filing_id bigint null,
  notice_id bigint null,
  parameters varchar(1000) not null default '',
  sent_at datetime(6) not null,
  read_at datetime(6) null,
  key ix_message_account (account_id, read_at, sent_at),
  constraint fk_message_account foreign key (account_id) references account (id),
  constraint fk_message_filing foreign key (filing_id) references filing (id),
  constraint fk_message_notice foreign key (notice_id) references notice (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
