-- What an agency wrote itself in a report handed in, as numbers of its runs of five characters, and the report of the year that is most like it.
create table comparison (
  submission_id bigint not null primary key,
  fiscal_year int not null,
  agency_id bigint not null,
  shingles mediumblob not null,
  likest_id bigint null,
  likeness double not null,
  key ix_comparison_year (fiscal_year, submission_id),
  constraint fk_comparison_submission foreign key (submission_id) references submission (id),
  constraint fk_comparison_agency foreign key (agency_id) references agency (id),
  constraint fk_comparison_likest foreign key (likest_id) references submission (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
