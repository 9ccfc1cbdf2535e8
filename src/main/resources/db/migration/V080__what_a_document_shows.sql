-- A submission keeps what its document showed besides figures and texts, on which rules rest: labels
-- unlike the form's (null where the document shows none) and the size of its pages.
alter table submission
  add column written_labels longtext null,
  add column page_size varchar(20) null;
