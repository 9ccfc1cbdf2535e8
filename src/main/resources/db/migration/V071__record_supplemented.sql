-- What a rule could not answer when a report was handed in is added to its record once, by a reviewer: when, by whom, and
-- what the report had scored until then, as its receipt says.
alter table submission
  add column supplemented_at datetime(6) null,
  add column supplemented_by bigint null,
  add column first_total decimal(5, 2) null,
  add column first_band varchar(20) null,
  add column first_evaluated int null,
  add constraint fk_submission_supplemented_by foreign key (supplemented_by) references account (id);

alter table submission_finding add column supplementary boolean not null default false;
