-- What the document said in a text of the draft, as it stands there; later edits leave it alone.
alter table draft_section add column raw longtext null;
