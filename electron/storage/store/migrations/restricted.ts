/** Migrations of the restricted notes; the same rules as the record's (`record.ts`). */
export const restrictedMigrations = [
  `
  CREATE TABLE restrictedNote (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, itemId TEXT NOT NULL UNIQUE, text TEXT NOT NULL,
    createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL
  );
  `,
  `
  CREATE TABLE restrictedSettings (id TEXT PRIMARY KEY, lockAfterMinutes INTEGER NOT NULL);
  `,
  `
  ALTER TABLE restrictedNote ADD COLUMN author TEXT NOT NULL DEFAULT '';
  ALTER TABLE restrictedNote ADD COLUMN disposeOn TEXT NOT NULL DEFAULT '';
  ALTER TABLE restrictedNote ADD COLUMN warnedAt INTEGER;
  UPDATE restrictedNote SET disposeOn = date(createdAt / 1000, 'unixepoch', '+90 days');
  ALTER TABLE restrictedSettings ADD COLUMN namesAllowed INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE restrictedSettings ADD COLUMN keepDays INTEGER NOT NULL DEFAULT 90;
  ALTER TABLE restrictedSettings ADD COLUMN warnDays INTEGER NOT NULL DEFAULT 14;
  ALTER TABLE restrictedSettings ADD COLUMN keepBackupsDays INTEGER NOT NULL DEFAULT 365;
  ALTER TABLE restrictedSettings ADD COLUMN redisclosureNotice TEXT NOT NULL DEFAULT '';
  CREATE TABLE participant (
    id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, aliases TEXT NOT NULL,
    notForWorkgroup INTEGER NOT NULL, createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL
  );
  CREATE TABLE "release" (
    id TEXT PRIMARY KEY, participantId TEXT NOT NULL, signedOn TEXT NOT NULL,
    expiresOn TEXT NOT NULL, revokedOn TEXT NOT NULL, categories TEXT NOT NULL, scope TEXT NOT NULL,
    part2 INTEGER NOT NULL, createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL
  );
  CREATE TABLE participantNote (
    id TEXT PRIMARY KEY, participantId TEXT NOT NULL, meetingId TEXT, itemId TEXT,
    text TEXT NOT NULL, author TEXT NOT NULL, audience TEXT NOT NULL, reason TEXT NOT NULL,
    disposeOn TEXT NOT NULL, warnedAt INTEGER, createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
  );
  CREATE TABLE restrictedAction (
    id TEXT PRIMARY KEY, participantId TEXT NOT NULL, meetingId TEXT, itemId TEXT,
    wording TEXT NOT NULL, owner TEXT NOT NULL, due TEXT NOT NULL, status TEXT NOT NULL,
    obstacle TEXT NOT NULL, author TEXT NOT NULL, audience TEXT NOT NULL, reason TEXT NOT NULL,
    disposeOn TEXT NOT NULL, warnedAt INTEGER, createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
  );
  CREATE TABLE restrictedConcern (
    id TEXT PRIMARY KEY, meetingId TEXT, neighborhoodId TEXT, participantId TEXT,
    person TEXT NOT NULL, wording TEXT NOT NULL, author TEXT NOT NULL, audience TEXT NOT NULL,
    reason TEXT NOT NULL, disposeOn TEXT NOT NULL, warnedAt INTEGER, createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
  );
  CREATE TABLE disclosure (
    id TEXT PRIMARY KEY, participantId TEXT NOT NULL, participantCode TEXT NOT NULL,
    meetingId TEXT, itemId TEXT, openedAt INTEGER NOT NULL, closedAt INTEGER,
    openedBy TEXT NOT NULL, present TEXT NOT NULL, basis TEXT NOT NULL, reason TEXT NOT NULL
  );
  CREATE TABLE legalHold (
    id TEXT PRIMARY KEY, reason TEXT NOT NULL, placedAt INTEGER NOT NULL, liftedAt INTEGER
  );
  CREATE TABLE unfinishedPurge (id TEXT PRIMARY KEY, since INTEGER NOT NULL);
  CREATE TABLE guardPass (
    id TEXT PRIMARY KEY, place TEXT NOT NULL, words TEXT NOT NULL, around TEXT NOT NULL,
    recordedAt INTEGER NOT NULL
  );
  `,
  `
  CREATE TABLE concernReporter (
    id TEXT PRIMARY KEY, raisedId TEXT NOT NULL, meetingId TEXT, name TEXT NOT NULL,
    contact TEXT NOT NULL, mayBeContacted TEXT NOT NULL, author TEXT NOT NULL,
    audience TEXT NOT NULL, reason TEXT NOT NULL, disposeOn TEXT NOT NULL, warnedAt INTEGER,
    createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL
  );
  `,
  // The names of the shared record's tables changed; whoever was passed by name there stays passed.
  `
  ALTER TABLE concernReporter RENAME COLUMN raisedId TO concernId;
  UPDATE guardPass SET place = CASE
    WHEN place LIKE 'concern %' THEN 'heardStatement ' || substr(place, 9)
    WHEN place LIKE 'raisedConcern %' THEN 'concern ' || substr(place, 15)
    WHEN place LIKE 'telling %' THEN 'concernReportBack ' || substr(place, 9)
    WHEN place LIKE 'raisedAgain %' THEN 'repeatReport ' || substr(place, 13)
    WHEN place LIKE 'sending %' THEN 'reportBackGiven ' || substr(place, 9)
    WHEN place LIKE 'means %' THEN 'capacity ' || substr(place, 7)
    WHEN place LIKE 'worksheet %' THEN 'comparison ' || substr(place, 11)
    WHEN place LIKE 'worksheetPlace %' THEN 'comparisonPlace ' || substr(place, 16)
    ELSE place END;
  `,
  // Nobody knows which release an entry stands on: it stays closed until somebody says so. Whether
  // a release of the time has all its elements, nobody asked: it covers nobody until they are there.
  `
  ALTER TABLE "release" ADD COLUMN discloser TEXT NOT NULL DEFAULT '';
  ALTER TABLE "release" ADD COLUMN kinds TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE "release" ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
  ALTER TABLE "release" ADD COLUMN expiresWith TEXT NOT NULL DEFAULT '';
  ALTER TABLE "release" ADD COLUMN forProceedings INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE participantNote ADD COLUMN releaseId TEXT;
  ALTER TABLE participantNote ADD COLUMN agreement TEXT NOT NULL DEFAULT '';
  ALTER TABLE participantNote ADD COLUMN part2 INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE participantNote ADD COLUMN kinds TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE restrictedAction ADD COLUMN releaseId TEXT;
  ALTER TABLE restrictedAction ADD COLUMN agreement TEXT NOT NULL DEFAULT '';
  ALTER TABLE restrictedAction ADD COLUMN part2 INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE restrictedAction ADD COLUMN kinds TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE disclosure ADD COLUMN lawfulBasis TEXT;
  ALTER TABLE disclosure ADD COLUMN reference TEXT NOT NULL DEFAULT '';
  ALTER TABLE disclosure ADD COLUMN shown TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE disclosure ADD COLUMN keptBack INTEGER NOT NULL DEFAULT 0;
  UPDATE disclosure SET lawfulBasis = 'other' WHERE basis = 'override';
  `,
  // What stood there before something was changed under a legal hold.
  `
  CREATE TABLE heldVersion (
    id TEXT PRIMARY KEY, rowTable TEXT NOT NULL, rowId TEXT NOT NULL, row TEXT NOT NULL,
    replacedAt INTEGER NOT NULL
  );
  `,
  // The cases of a meeting, with the step each came to, and what is decided about them.
  `
  CREATE TABLE meetingCase (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, participantId TEXT NOT NULL,
    place INTEGER NOT NULL, minutes INTEGER NOT NULL, broughtBy TEXT NOT NULL, step TEXT,
    acting TEXT NOT NULL, disposeOn TEXT NOT NULL, warnedAt INTEGER, createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
  );
  CREATE TABLE caseDecision (
    id TEXT PRIMARY KEY, participantId TEXT NOT NULL, meetingId TEXT, itemId TEXT,
    wording TEXT NOT NULL, publicWording TEXT NOT NULL, releaseId TEXT, agreement TEXT NOT NULL,
    part2 INTEGER NOT NULL, kinds TEXT NOT NULL, author TEXT NOT NULL, audience TEXT NOT NULL,
    reason TEXT NOT NULL, disposeOn TEXT NOT NULL, warnedAt INTEGER, createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
  );
  ALTER TABLE disclosure ADD COLUMN step TEXT;
  `,
  // What is printed is logged, too; and of what was opened without consent, in which line its basis stands.
  `
  ALTER TABLE disclosure ADD COLUMN printedFor TEXT;
  UPDATE disclosure SET shown = (
    SELECT json_group_array(json_set(value, '$.openedIn', NULL)) FROM json_each(shown)
  );
  `,
  // Which version of its release an entry stood on when it was shown; of what was logged before, nobody knows.
  `
  UPDATE disclosure SET shown = (
    SELECT json_group_array(json_set(value, '$.releaseVersion', NULL)) FROM json_each(shown)
  );
  `,
] as const
