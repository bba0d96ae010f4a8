/** Migrations of the restricted notes; the same rules as the record's (`record.ts`). */
export const restrictedMigrations: readonly string[] = [
  `
  CREATE TABLE restrictedNote (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, itemId TEXT NOT NULL UNIQUE, text TEXT NOT NULL,
    createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL
  );
  `,
  `
  CREATE TABLE restrictedSettings (id TEXT PRIMARY KEY, lockAfterMinutes INTEGER NOT NULL);
  `,
]
