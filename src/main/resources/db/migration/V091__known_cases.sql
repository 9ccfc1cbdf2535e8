-- Requests, reviews and suits known of agencies, and for which years somebody has said that all are put down.
create table known_case (
  id bigint not null auto_increment primary key,
  agency_id bigint not null,
  kind varchar(20) not null,
  case_number varchar(80) not null,
  received_on date not null,
  closed_on date null,
  source varchar(120) not null,
  fate varchar(20) not null,
  remark varchar(400) null,
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  struck_by bigint null,
  struck_at datetime(6) null,
  struck_reason varchar(400) null,
  version int not null default 0,
  constraint fk_case_agency foreign key (agency_id) references agency (id),
  constraint fk_case_recorded foreign key (recorded_by) references account (id),
  constraint fk_case_struck foreign key (struck_by) references account (id),
  key ix_case_received (agency_id, received_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table kept_register (
  id bigint not null auto_increment primary key,
  agency_id bigint not null,
  register_year int not null,
  kept_by bigint not null,
  kept_at datetime(6) not null,
  constraint uk_kept unique (agency_id, register_year),
  constraint fk_kept_agency foreign key (agency_id) references agency (id),
  constraint fk_kept_by foreign key (kept_by) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
