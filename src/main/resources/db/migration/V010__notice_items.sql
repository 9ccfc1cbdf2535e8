-- Where an item stands and what was looked for, as the letter groups it; and why it was closed without having been mended.
alter table notice_item
  add column section varchar(300) not null default '' after places,
  add column check_title varchar(100) not null default '' after section,
  add column closing_reason varchar(1000) null after closed_at;
