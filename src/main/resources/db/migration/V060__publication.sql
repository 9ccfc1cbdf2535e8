-- Where and when a report was published, who has seen it there, and what visits to its link have shown; the domains on which a region publishes.
create table region_domain (
  region_id bigint not null,
  domain varchar(120) not null,
  primary key (region_id, domain),
  constraint fk_domain_region foreign key (region_id) references region (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table publication (
  id bigint not null auto_increment primary key,
  filing_id bigint not null,
  link varchar(500) null,
  published_on date null,
  recorded_by bigint null,
  recorded_at datetime(6) null,
  seen_by bigint null,
  seen_at datetime(6) null,
  next_visit_at datetime(6) null,
  version int not null default 0,
  constraint uk_publication_filing unique (filing_id),
  constraint fk_publication_filing foreign key (filing_id) references filing (id),
  constraint fk_publication_recorded foreign key (recorded_by) references account (id),
  constraint fk_publication_seen foreign key (seen_by) references account (id),
  key ix_publication_visit (next_visit_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table link_visit (
  id bigint not null auto_increment primary key,
  publication_id bigint not null,
  link varchar(500) not null,
  visited_at datetime(6) not null,
  outcome varchar(20) not null,
  answer int null,
  content_sha256 char(64) null,
  savable boolean not null default true,
  standing int null,
  report_json longtext null,
  constraint fk_visit_publication foreign key (publication_id) references publication (id),
  key ix_visit_publication (publication_id, visited_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
