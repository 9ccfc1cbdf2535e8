-- Why an item was closed without having been mended: the reviewer's reason for waiving it.
alter table notice_item add column closing_reason varchar(1000) null after closed_at;
