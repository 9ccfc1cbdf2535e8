-- What the agency says to a finding while the report is in its hands; handed in, it stands with the finding of the submission.
create table finding_explanation (
  id bigint not null auto_increment primary key,
  filing_id bigint not null,
  rule varchar(20) not null,
  place varchar(80) not null,
  fingerprint char(64) not null,
  words varchar(500) not null,
  account_id bigint not null,
  written_at datetime(6) not null,
  constraint uk_explanation unique (filing_id, rule, place, fingerprint),
  constraint fk_explanation_filing foreign key (filing_id) references filing (id),
  constraint fk_explanation_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

alter table submission_finding
  add column explanation varchar(500) null,
  add column explained_by bigint null,
  add column explained_at datetime(6) null,
  add constraint fk_finding_explained_by foreign key (explained_by) references account (id);
