-- Readings tell how far they are by pages; the name of a step had no reader.
alter table reading_job drop column step;
