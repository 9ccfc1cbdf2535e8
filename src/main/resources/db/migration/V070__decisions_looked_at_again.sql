-- A decision whose facts are gone or have become others is looked at again: by whom, when, and which facts they were.
alter table finding_decision
  add column seen_facts varchar(100) null,
  add column seen_by bigint null,
  add column seen_at datetime(6) null,
  add constraint fk_decision_seen_by foreign key (seen_by) references account (id);
