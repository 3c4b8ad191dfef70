CREATE TABLE "counts" (
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject" text NOT NULL,
	"network" text NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "counts_day_kind_subject_kind_subject_network_pk" PRIMARY KEY("day","kind","subject_kind","subject","network")
);
