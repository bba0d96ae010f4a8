/**
 * Migrations of the shared record, numbered by their place and frozen once released: a change to
 * the tables is a new entry at the end, never an edit. They are plain SQL and import nothing, so
 * that they mean the same for as long as files must open. The compiler reads them (`columns.ts`).
 */
export const recordMigrations = [
  `
  CREATE TABLE workgroup (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, goalSentence TEXT NOT NULL, place TEXT NOT NULL,
    startTime TEXT NOT NULL, facilitator TEXT NOT NULL, noteTaker TEXT NOT NULL,
    howToRaise TEXT NOT NULL, contact TEXT NOT NULL, createdAt INTEGER NOT NULL
  );
  CREATE TABLE neighborhood (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, position REAL NOT NULL, retired INTEGER NOT NULL
  );
  CREATE TABLE communityGroup (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, neighborhoodId TEXT, position REAL NOT NULL,
    retired INTEGER NOT NULL
  );
  CREATE TABLE member (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, organization TEXT NOT NULL, role TEXT NOT NULL,
    neighborhoodIds TEXT NOT NULL, position REAL NOT NULL, retired INTEGER NOT NULL
  );
  CREATE TABLE meeting (
    id TEXT PRIMARY KEY, date TEXT NOT NULL, startTime TEXT NOT NULL, place TEXT NOT NULL,
    facilitator TEXT NOT NULL, noteTaker TEXT NOT NULL, phase TEXT NOT NULL, startedAt INTEGER,
    partAClosedAt INTEGER, endedAt INTEGER
  );
  CREATE TABLE agendaItem (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, position REAL NOT NULL, part TEXT NOT NULL,
    title TEXT NOT NULL, purpose TEXT NOT NULL, presenter TEXT NOT NULL, minutes INTEGER NOT NULL,
    neighborhoodIds TEXT NOT NULL, notes TEXT NOT NULL, status TEXT NOT NULL,
    statusReason TEXT NOT NULL, startedAt INTEGER, usedMs INTEGER NOT NULL, carriedFromId TEXT,
    timesCarried INTEGER NOT NULL
  );
  CREATE INDEX agendaItemByMeeting ON agendaItem (meetingId);
  CREATE TABLE concern (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, itemId TEXT, neighborhoodId TEXT NOT NULL,
    wording TEXT NOT NULL, source TEXT NOT NULL, recordedAt INTEGER NOT NULL
  );
  CREATE TABLE decision (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, itemId TEXT, wording TEXT NOT NULL,
    rationale TEXT NOT NULL, dissent TEXT NOT NULL, recordedAt INTEGER NOT NULL
  );
  CREATE TABLE actionItem (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, itemId TEXT, wording TEXT NOT NULL,
    owner TEXT NOT NULL, due TEXT NOT NULL, status TEXT NOT NULL, obstacle TEXT NOT NULL,
    neighborhoodIds TEXT NOT NULL, recordedAt INTEGER NOT NULL
  );
  CREATE TABLE actionUpdate (
    id TEXT PRIMARY KEY, actionId TEXT NOT NULL, meetingId TEXT NOT NULL, status TEXT NOT NULL,
    obstacle TEXT NOT NULL, recordedAt INTEGER NOT NULL
  );
  CREATE TABLE attendance (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, memberId TEXT NOT NULL, timeIn INTEGER NOT NULL,
    timeOut INTEGER, UNIQUE (meetingId, memberId)
  );
  CREATE TABLE reportBack (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, neighborhoodId TEXT NOT NULL, asked TEXT,
    said TEXT, did TEXT, obstacles TEXT, cannotYet TEXT, next TEXT, editedAt INTEGER NOT NULL,
    UNIQUE (meetingId, neighborhoodId)
  );
  `,
  `
  ALTER TABLE workgroup ADD COLUMN showOverruns INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE meeting ADD COLUMN showOverruns INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE agendaItem ADD COLUMN beganAt INTEGER;
  ALTER TABLE agendaItem ADD COLUMN stoppedAt INTEGER;
  ALTER TABLE agendaItem ADD COLUMN addedAt INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE agendaItem ADD COLUMN changedAt INTEGER NOT NULL DEFAULT 0;
  UPDATE agendaItem SET beganAt = startedAt WHERE usedMs = 0;
  ALTER TABLE concern ADD COLUMN changedAt INTEGER NOT NULL DEFAULT 0;
  UPDATE concern SET changedAt = recordedAt;
  ALTER TABLE decision ADD COLUMN changedAt INTEGER NOT NULL DEFAULT 0;
  UPDATE decision SET changedAt = recordedAt;
  ALTER TABLE actionItem ADD COLUMN changedAt INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE actionItem ADD COLUMN givenOwner TEXT NOT NULL DEFAULT '';
  ALTER TABLE actionItem ADD COLUMN givenDue TEXT NOT NULL DEFAULT '';
  UPDATE actionItem SET changedAt = recordedAt, givenOwner = owner, givenDue = due;
  ALTER TABLE actionUpdate ADD COLUMN owner TEXT NOT NULL DEFAULT '';
  ALTER TABLE actionUpdate ADD COLUMN due TEXT NOT NULL DEFAULT '';
  UPDATE actionUpdate SET
    owner = COALESCE((SELECT owner FROM actionItem WHERE actionItem.id = actionId), '?'),
    due = COALESCE((SELECT due FROM actionItem WHERE actionItem.id = actionId), '');
  CREATE TABLE loan (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, fromItemId TEXT NOT NULL, toItemId TEXT NOT NULL,
    minutes INTEGER NOT NULL, recordedAt INTEGER NOT NULL
  );
  CREATE TABLE template (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, items TEXT NOT NULL, position REAL NOT NULL
  );
  CREATE TABLE look (id TEXT PRIMARY KEY, at INTEGER NOT NULL);
  `,
  `
  CREATE TABLE draft (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, place TEXT NOT NULL, entry TEXT NOT NULL
  );
  `,
  `
  CREATE TABLE confidentialityText (
    id TEXT PRIMARY KEY, points TEXT NOT NULL, recordedAt INTEGER NOT NULL
  );
  `,
  `
  ALTER TABLE workgroup ADD COLUMN recipientCategories TEXT NOT NULL DEFAULT '["LEAD project management","Case management","Other service providers","Police","Prosecution","Public defense","Community representatives"]';
  ALTER TABLE member ADD COLUMN recipientCategory TEXT NOT NULL DEFAULT '';
  UPDATE member SET recipientCategory = CASE role
    WHEN 'project manager' THEN 'LEAD project management'
    WHEN 'note-taker' THEN 'LEAD project management'
    WHEN 'case management' THEN 'Case management'
    WHEN 'service provider' THEN 'Other service providers'
    WHEN 'police' THEN 'Police'
    WHEN 'prosecution' THEN 'Prosecution'
    WHEN 'public defense' THEN 'Public defense'
    WHEN 'community representative' THEN 'Community representatives'
    ELSE '' END;
  CREATE TABLE acknowledgement (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, memberId TEXT NOT NULL, textVersion TEXT NOT NULL,
    how TEXT NOT NULL, recordedAt INTEGER NOT NULL, UNIQUE (meetingId, memberId)
  );
  CREATE TABLE backupMade (id TEXT PRIMARY KEY, at INTEGER NOT NULL);
  `,
  `
  ALTER TABLE concern ADD COLUMN raisedId TEXT;
  CREATE TABLE raisedConcern (
    id TEXT PRIMARY KEY, neighborhoodId TEXT NOT NULL, wording TEXT NOT NULL,
    receivedOn TEXT NOT NULL, channel TEXT NOT NULL, language TEXT NOT NULL,
    interpreter INTEGER NOT NULL, groupId TEXT, place TEXT NOT NULL, times TEXT NOT NULL,
    effect TEXT NOT NULL, alreadyTried TEXT NOT NULL, called TEXT NOT NULL,
    whyNotCalled TEXT NOT NULL, wantedOutcome TEXT NOT NULL, hearBackBy TEXT NOT NULL,
    status TEXT NOT NULL, statusReason TEXT NOT NULL, recordedAt INTEGER NOT NULL,
    changedAt INTEGER NOT NULL
  );
  CREATE TABLE concernStep (
    id TEXT PRIMARY KEY, raisedId TEXT NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL,
    meetingId TEXT, recordedAt INTEGER NOT NULL
  );
  CREATE TABLE telling (
    id TEXT PRIMARY KEY, raisedId TEXT NOT NULL, toldOn TEXT NOT NULL, how TEXT NOT NULL,
    language TEXT NOT NULL, "to" TEXT NOT NULL, recordedAt INTEGER NOT NULL
  );
  `,
  `
  ALTER TABLE workgroup ADD COLUMN silentWeeks INTEGER NOT NULL DEFAULT 8;
  ALTER TABLE workgroup ADD COLUMN emergencyLine TEXT NOT NULL DEFAULT 'Anyone in danger now? Call 911.';
  ALTER TABLE neighborhood ADD COLUMN contactName TEXT NOT NULL DEFAULT '';
  ALTER TABLE neighborhood ADD COLUMN contactDetails TEXT NOT NULL DEFAULT '';
  ALTER TABLE neighborhood ADD COLUMN tellBy TEXT;
  ALTER TABLE neighborhood ADD COLUMN language TEXT NOT NULL DEFAULT '';
  ALTER TABLE neighborhood ADD COLUMN reportWeeks INTEGER;
  ALTER TABLE neighborhood ADD COLUMN meets TEXT NOT NULL DEFAULT '';
  ALTER TABLE communityGroup ADD COLUMN contactName TEXT NOT NULL DEFAULT '';
  ALTER TABLE communityGroup ADD COLUMN contactDetails TEXT NOT NULL DEFAULT '';
  ALTER TABLE communityGroup ADD COLUMN tellBy TEXT;
  ALTER TABLE communityGroup ADD COLUMN language TEXT NOT NULL DEFAULT '';
  ALTER TABLE communityGroup ADD COLUMN reportWeeks INTEGER;
  ALTER TABLE communityGroup ADD COLUMN meets TEXT NOT NULL DEFAULT '';
  ALTER TABLE communityGroup ADD COLUMN representativeIds TEXT NOT NULL DEFAULT '[]';
  CREATE TABLE visit (
    id TEXT PRIMARY KEY, visitedOn TEXT NOT NULL, neighborhoodId TEXT NOT NULL, groupId TEXT,
    visitors TEXT NOT NULL, heard TEXT NOT NULL, reported TEXT NOT NULL, language TEXT NOT NULL,
    recordedAt INTEGER NOT NULL, changedAt INTEGER NOT NULL
  );
  CREATE TABLE sending (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, neighborhoodId TEXT NOT NULL, groupId TEXT,
    toldOn TEXT NOT NULL, how TEXT NOT NULL, language TEXT NOT NULL, "to" TEXT NOT NULL,
    recordedAt INTEGER NOT NULL
  );
  `,
  `
  CREATE TABLE raisedAgain (
    id TEXT PRIMARY KEY, raisedId TEXT NOT NULL, receivedOn TEXT NOT NULL, channel TEXT NOT NULL,
    language TEXT NOT NULL, groupId TEXT, wording TEXT NOT NULL, recordedAt INTEGER NOT NULL
  );
  CREATE TABLE intakeSource (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, header TEXT NOT NULL, columns TEXT NOT NULL,
    changedAt INTEGER NOT NULL
  );
  `,
  `
  ALTER TABLE workgroup ADD COLUMN suppressUpTo INTEGER NOT NULL DEFAULT 10;
  CREATE TABLE plainWord (
    id TEXT PRIMARY KEY, word TEXT NOT NULL, suggestion TEXT NOT NULL, off INTEGER NOT NULL,
    recordedAt INTEGER NOT NULL
  );
  `,
  `
  ALTER TABLE reportBack RENAME COLUMN neighborhoodId TO audienceId;
  ALTER TABLE reportBack ADD COLUMN sinceMeetingId TEXT;
  ALTER TABLE sending RENAME COLUMN neighborhoodId TO audienceId;
  ALTER TABLE sending ADD COLUMN versionId TEXT;
  CREATE TABLE paperVersion (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, audienceId TEXT NOT NULL, paper TEXT NOT NULL,
    language TEXT NOT NULL, number INTEGER NOT NULL, digest TEXT NOT NULL, textDigest TEXT NOT NULL,
    fileName TEXT NOT NULL, frozenAt INTEGER NOT NULL
  );
  CREATE TABLE paperKey (id TEXT PRIMARY KEY, "key" TEXT NOT NULL);
  CREATE TABLE review (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, audienceId TEXT NOT NULL,
    versionId TEXT NOT NULL, writtenBy TEXT NOT NULL, reviewedBy TEXT NOT NULL,
    verdict TEXT NOT NULL, note TEXT NOT NULL, recordedAt INTEGER NOT NULL
  );
  CREATE TABLE translation (
    id TEXT PRIMARY KEY, meetingId TEXT, audienceId TEXT, language TEXT NOT NULL,
    texts TEXT NOT NULL, changedAt INTEGER NOT NULL
  );
  CREATE TABLE languageWord (
    id TEXT PRIMARY KEY, language TEXT NOT NULL, "key" TEXT NOT NULL, text TEXT NOT NULL,
    changedAt INTEGER NOT NULL
  );
  CREATE TABLE languageReview (
    id TEXT PRIMARY KEY, language TEXT NOT NULL, reviewedBy TEXT NOT NULL, words TEXT NOT NULL,
    recordedAt INTEGER NOT NULL
  );
  `,
  `
  CREATE TABLE means (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL, per TEXT NOT NULL,
    capacity INTEGER NOT NULL, statedBy TEXT NOT NULL, statedOn TEXT NOT NULL,
    whyNoMore TEXT NOT NULL, position REAL NOT NULL, off INTEGER NOT NULL
  );
  ALTER TABLE actionItem ADD COLUMN givenReason TEXT NOT NULL DEFAULT '';
  ALTER TABLE actionItem ADD COLUMN needs TEXT NOT NULL DEFAULT '[]';
  `,
  `
  ALTER TABLE neighborhood ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE neighborhood ADD COLUMN population INTEGER;
  ALTER TABLE neighborhood ADD COLUMN populationSource TEXT NOT NULL DEFAULT '';
  CREATE TABLE dataSource (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL,
    caveat TEXT NOT NULL, header TEXT NOT NULL, columns TEXT NOT NULL, dayFirst INTEGER NOT NULL,
    initiators TEXT NOT NULL, changedAt INTEGER NOT NULL
  );
  CREATE TABLE dataImport (
    id TEXT PRIMARY KEY, sourceId TEXT NOT NULL, downloadedOn TEXT NOT NULL,
    "from" INTEGER NOT NULL, "to" INTEGER NOT NULL, categories TEXT NOT NULL,
    rowsRead INTEGER NOT NULL, leftOut TEXT NOT NULL, importedAt INTEGER NOT NULL
  );
  CREATE TABLE dataCount (
    id TEXT PRIMARY KEY, importId TEXT NOT NULL, place TEXT NOT NULL, series TEXT NOT NULL
  );
  CREATE TABLE dataPlace (
    id TEXT PRIMARY KEY, sourceId TEXT NOT NULL, place TEXT NOT NULL, neighborhoodId TEXT
  );
  `,
  `
  CREATE TABLE worksheet (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, itemId TEXT NOT NULL, "from" TEXT NOT NULL,
    "to" TEXT NOT NULL, sourceId TEXT, category TEXT NOT NULL, title TEXT NOT NULL,
    publisher TEXT NOT NULL, caveat TEXT NOT NULL, downloadedOn TEXT NOT NULL,
    changedAt INTEGER NOT NULL
  );
  CREATE TABLE worksheetPlace (
    id TEXT PRIMARY KEY, worksheetId TEXT NOT NULL, meetingId TEXT NOT NULL, itemId TEXT NOT NULL,
    neighborhoodId TEXT NOT NULL, calls INTEGER, perThousand REAL, heard INTEGER NOT NULL,
    reason TEXT NOT NULL, changedAt INTEGER NOT NULL
  );
  `,
  `
  ALTER TABLE workgroup ADD COLUMN paperSize TEXT NOT NULL DEFAULT 'letter';
  `,
  `
  CREATE TABLE paperVersionOfAny (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, audienceId TEXT, paper TEXT NOT NULL,
    language TEXT NOT NULL, number INTEGER NOT NULL, digest TEXT NOT NULL, textDigest TEXT NOT NULL,
    fileName TEXT NOT NULL, frozenAt INTEGER NOT NULL
  );
  INSERT INTO paperVersionOfAny
    SELECT id, meetingId, audienceId, paper, language, number, digest, textDigest, fileName, frozenAt
    FROM paperVersion;
  DROP TABLE paperVersion;
  ALTER TABLE paperVersionOfAny RENAME TO paperVersion;
  CREATE TABLE minutesStep (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, kind TEXT NOT NULL, versionId TEXT NOT NULL,
    atMeetingId TEXT, day TEXT NOT NULL, reason TEXT NOT NULL, recordedBy TEXT NOT NULL,
    recordedAt INTEGER NOT NULL
  );
  `,
  // One name for each thing: the tables are called what the screens and documents say.
  `
  ALTER TABLE concern RENAME TO heardStatement;
  ALTER TABLE heardStatement RENAME COLUMN raisedId TO concernId;
  ALTER TABLE raisedConcern RENAME TO concern;
  ALTER TABLE concernStep RENAME COLUMN raisedId TO concernId;
  ALTER TABLE telling RENAME TO concernReportBack;
  ALTER TABLE concernReportBack RENAME COLUMN raisedId TO concernId;
  ALTER TABLE raisedAgain RENAME TO repeatReport;
  ALTER TABLE repeatReport RENAME COLUMN raisedId TO concernId;
  ALTER TABLE sending RENAME TO reportBackGiven;
  ALTER TABLE means RENAME TO capacity;
  ALTER TABLE capacity RENAME COLUMN capacity TO amount;
  UPDATE actionItem SET needs = replace(needs, '"meansId":', '"capacityId":');
  ALTER TABLE worksheet RENAME TO comparison;
  ALTER TABLE worksheetPlace RENAME TO comparisonPlace;
  ALTER TABLE comparisonPlace RENAME COLUMN worksheetId TO comparisonId;
  ALTER TABLE paperVersion RENAME TO documentVersion;
  ALTER TABLE paperKey RENAME TO documentKey;
  `,
  // Who takes part from afar, and whether they said that they are alone.
  `
  ALTER TABLE attendance ADD COLUMN presence TEXT NOT NULL DEFAULT 'room';
  ALTER TABLE attendance ADD COLUMN aloneAt INTEGER;
  `,
  // A legal hold is over the shared record, too.
  `
  CREATE TABLE recordHold (
    id TEXT PRIMARY KEY, placedAt INTEGER NOT NULL, liftedAt INTEGER
  );
  CREATE TABLE heldVersion (
    id TEXT PRIMARY KEY, place TEXT NOT NULL, row TEXT NOT NULL, replacedAt INTEGER NOT NULL
  );
  `,
  // What was written at items of Part B stays at the table until the site says otherwise.
  `
  ALTER TABLE workgroup ADD COLUMN partBInPublicWords INTEGER NOT NULL DEFAULT 0;
  `,
  // One name for each thing: a version is of a document.
  `
  ALTER TABLE documentVersion RENAME COLUMN paper TO document;
  UPDATE heldVersion SET row = replace(row, '"paper":', '"document":')
    WHERE place LIKE 'documentVersion %';
  `,
  // What was said of the whole town is no one neighborhood's.
  `
  CREATE TABLE heardOfAny (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, itemId TEXT, neighborhoodId TEXT,
    wording TEXT NOT NULL, source TEXT NOT NULL, recordedAt INTEGER NOT NULL,
    changedAt INTEGER NOT NULL DEFAULT 0, concernId TEXT
  );
  INSERT INTO heardOfAny
    SELECT id, meetingId, itemId, neighborhoodId, wording, source, recordedAt, changedAt, concernId
    FROM heardStatement;
  DROP TABLE heardStatement;
  ALTER TABLE heardOfAny RENAME TO heardStatement;
  `,
  // What took a concern on is said by the step itself, not by its sentence; and one name for
  // reporting back.
  `
  ALTER TABLE concernStep ADD COLUMN kind TEXT NOT NULL DEFAULT 'update';
  UPDATE concernStep SET kind = 'merged'
    WHERE reason = 'Another concern about the same was put together with this one.';
  UPDATE concernStep SET kind = 'raised again'
    WHERE status = 'acknowledged' AND reason LIKE 'Raised again on %';
  ALTER TABLE concernReportBack RENAME COLUMN toldOn TO reportedOn;
  ALTER TABLE reportBackGiven RENAME COLUMN toldOn TO reportedOn;
  ALTER TABLE neighborhood RENAME COLUMN tellBy TO reportBackBy;
  ALTER TABLE communityGroup RENAME COLUMN tellBy TO reportBackBy;
  UPDATE heldVersion SET row = replace(row, '"toldOn":', '"reportedOn":')
    WHERE place LIKE 'concernReportBack %' OR place LIKE 'reportBackGiven %';
  UPDATE heldVersion SET row = replace(row, '"tellBy":', '"reportBackBy":')
    WHERE place LIKE 'neighborhood %' OR place LIKE 'communityGroup %';
  `,
  // Who wrote what is known by whose turn at the laptop it was.
  `
  CREATE TABLE handover (id TEXT PRIMARY KEY, "to" TEXT NOT NULL);
  CREATE TABLE asHeld (
    id TEXT PRIMARY KEY, workgroupName TEXT NOT NULL, goalSentence TEXT NOT NULL,
    members TEXT NOT NULL, neighborhoods TEXT NOT NULL, groups TEXT NOT NULL
  );
  CREATE TABLE writing (
    id TEXT PRIMARY KEY, place TEXT NOT NULL, meetingId TEXT, writer TEXT NOT NULL, role TEXT,
    firstAt INTEGER NOT NULL, lastAt INTEGER NOT NULL
  );
  `,
  // Who helps with an action, and what was parked at the table without being on the agenda.
  `
  ALTER TABLE actionItem ADD COLUMN helpers TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE agendaItem ADD COLUMN parkedAtTable INTEGER NOT NULL DEFAULT 0;
  `,
  // Numbers of participants, as public documents may print them.
  `
  CREATE TABLE participantCount (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER,
    upTo INTEGER NOT NULL
  );
  `,
  // One name for each thing: a concern that comes in again has a repeat report.
  `
  UPDATE concernStep SET kind = 'repeat report' WHERE kind = 'raised again';
  UPDATE heldVersion SET row = replace(row, '"kind":"raised again"', '"kind":"repeat report"')
    WHERE place LIKE 'concernStep %';
  `,
  // Where the people at the table are written to.
  `
  ALTER TABLE member ADD COLUMN email TEXT NOT NULL DEFAULT '';
  `,
  // How a decision was reached, and when it is looked at again.
  `
  ALTER TABLE decision ADD COLUMN reachedBy TEXT;
  ALTER TABLE decision ADD COLUMN stances TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE decision ADD COLUMN reviewOn TEXT NOT NULL DEFAULT '';
  ALTER TABLE decision ADD COLUMN reviewedAt INTEGER;
  `,
  // When a meeting was over, for its minutes; what was approved before stays as it was.
  `
  ALTER TABLE meeting ADD COLUMN heldUntil INTEGER;
  `,
  // What an agenda says about coming and taking part.
  `
  ALTER TABLE workgroup ADD COLUMN gettingThere TEXT NOT NULL DEFAULT '';
  ALTER TABLE workgroup ADD COLUMN joining TEXT NOT NULL DEFAULT '';
  ALTER TABLE workgroup ADD COLUMN askByDays INTEGER;
  `,
  // What calendars are told of a meeting: that it was moved or cancelled, and which of two files is the newer.
  `
  ALTER TABLE meeting ADD COLUMN cancelledAt INTEGER;
  ALTER TABLE meeting ADD COLUMN scheduleRevision INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE meeting ADD COLUMN scheduledAt INTEGER;
  `,
  // Who takes a report-back to those it is for.
  `
  ALTER TABLE reportBack ADD COLUMN carrier TEXT NOT NULL DEFAULT '';
  `,
] as const
