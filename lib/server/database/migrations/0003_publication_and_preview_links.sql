CREATE TABLE "preview_links" (
	"hash" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pieces" ADD COLUMN "publication" json;--> statement-breakpoint
CREATE INDEX "preview_links_slug" ON "preview_links" USING btree ("slug");