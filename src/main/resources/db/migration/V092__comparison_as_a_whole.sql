-- Words of reports are kept as these come in and compared together afterwards; whose they are follows from the submission.
alter table comparison drop foreign key fk_comparison_agency;
alter table comparison drop column agency_id;
alter table comparison add column compared boolean not null default true;
alter table comparison alter column compared drop default;
create index ix_comparison_compared on comparison (compared, fiscal_year);
create index ix_filing_current on filing (current_submission_id);
