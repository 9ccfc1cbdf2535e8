-- Which agencies came out of which: mergers, and splits after which last year's figures cannot be told apart.
create table agency_takeover (
  id bigint not null auto_increment primary key,
  successor_id bigint not null,
  predecessor_id bigint not null,
  kind varchar(20) not null,
  effective_on date not null,
  first_year int not null,
  constraint uk_takeover unique (successor_id, predecessor_id),
  constraint fk_takeover_successor foreign key (successor_id) references agency (id),
  constraint fk_takeover_predecessor foreign key (predecessor_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
