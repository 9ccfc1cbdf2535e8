-- The edition in which a draft is written and how well its document could be read.
alter table filing
  add column draft_form_id varchar(20) null,
  add column draft_quality decimal(4, 3) null;

-- Receipt numbers run through a calendar year without gaps; the row is held until the submission is kept.
create table receipt_serial (
  receipt_year int not null primary key,
  last_serial int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Doubts about something wider than a cell, or about a cell that was not found, stand among the texts.
alter table draft_section modify column section varchar(80) not null;

-- What fills the words of a reading's failure: a limit, a number of pages.
alter table reading_job add column details varchar(400) null;
