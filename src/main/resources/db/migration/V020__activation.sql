-- Accounts that wait for the person to choose a password by a link that expires; the link itself is not kept.
create table activation (
  account_id bigint not null primary key,
  key_hash char(64) not null,
  expires_at datetime(6) not null,
  constraint uk_activation_key unique (key_hash),
  constraint fk_activation_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
