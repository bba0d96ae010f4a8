import { describe, expect, test } from 'vitest'
import { readMonth } from '../../../shared/kernel/parseMonth'
import { isFound, neighborhoodNear } from '../../../shared/openData/matchPlaces'
import { isAddress, isCoordinate } from '../../../shared/openData/reading/addresses'
import { readCount } from '../../../shared/openData/reading/countCell'
import { farMonths } from '../../../shared/openData/reading/farMonths'
import { headingWords } from '../../../shared/openData/reading/headingWords'
import { guessInitiator } from '../../../shared/openData/reading/initiator'
import { arePersons, namesPerson } from '../../../shared/openData/reading/persons'
import { identifying, isNowhere, isTotal, tidy } from '../../../shared/openData/reading/placeLabels'

/* What values and headings are, each by itself. */

test.each([
  '2217 Mill Lane',
  '2217 MILL ST NW, 90001',
  '418 N DOCK ST Apt 4B',
  '15XX BLOCK OF TERN ST',
  '1600 block of Dock Road',
  '100 BLK TERN ST',
  'Elm St 100',
  'Calle Olmo 100',
  '12 rue du Port',
  'Mill St & Dock Rd',
  'MILL ST / DOCK RD',
  '10TH AV E / E PINE ST',
  'Broadway & Mill St',
  'Corner of Mill and Dock',
  'P.O. Box 12',
  '2217 Mill Ln - loud music',
  'Loud music at 2217 Mill Ln',
  '118 Salt Lane Noise Complaint',
  '118 SALT LANE NOISE',
  'Shots fired @ Tern St & 3rd Ave',
  'Fight - Mill St / Dock Rd',
])('%s is an address', (value) => expect(isAddress(value)).toBe(true))

test.each([
  'Noise - Street/Sidewalk',
  'Street and Sidewalk Cleaning',
  '11366 HS MAINTN PLACE TO SELL',
  '9.04.050 A DRINKING IN PUBLIC',
  '459.5 PC SHOPLIFTING',
  '2 OR MORE PERSONS FIGHTING',
  '311 Street Light Out',
  '311 Request Street Light',
  '90 Day Street Sweeping',
  '24 Hour Way Station',
  '2 Way Road Sign Down',
  'Blocked Driveway/Court',
  'Cascade Avenue/Road',
  'Audubon Circle / Longwood',
  'Lincoln Square / Logan Square',
  'Tern Street',
  'Street Light - Way Out',
  'Abandoned Vehicle on Street',
  '05 MANHATTAN',
  'Vehicle v Pedestrian',
  'VEH VS PED',
  'Car vs. Deer',
  '24/7 Noise',
  'In Re Parking',
])('%s is none', (value) => {
  expect(isAddress(value)).toBe(false)
  expect(identifying(value)).toBeNull()
})

test.each([
  ['47.61134', true],
  ['(47.61, -122.33456)', false],
  ['(40.70123, -73.99123)', true],
  ['POINT (-90.07 29.95)', true],
  ['459.5', false],
  ['9.04.050', false],
])('%s is a point on the map: %s', (value, is) => expect(isCoordinate(value)).toBe(is))

test.each([
  ['206-555-0142', 'telephone numbers'],
  ['Call 555-0142', 'telephone numbers'],
  ['ada@larkmoor.example', 'e-mail addresses'],
  ['1/15/2026 10:00', 'moments'],
  ['2026-044620', 'numbers of events'],
  ['26-00012', 'numbers of events'],
  ['DOB 3/4/1980', 'moments'],
  ['Rowan Kip 3/4/1980', 'moments'],
  ['Garcia v. Lopez TRO', 'names of persons'],
  ['GARCIA VS LOPEZ', 'names of persons'],
  ['State v Quillon', 'names of persons'],
  ['In re Quillon', 'names of persons'],
] as const)('%s isn’t kept: %s', (value, what) => expect(identifying(value)).toBe(what))

describe('persons', () => {
  const last = ['Holloway, Perrin', 'Blythe, Corwin', 'Quill, Ada', 'Finch, Bo', 'Harrow, Pell']
  test('are told by how a whole column is written', () => {
    expect(arePersons(last, 5)).toBe(true)
    expect(
      arePersons(
        last.map((name) => name.toUpperCase()),
        6,
      ),
    ).toBe(true)
    expect(
      arePersons(['Heron Flats', 'Old Quarry', 'Juniper Rise', 'Tern Street', 'Dock Hill'], 5),
    ).toBe(false)
    expect(arePersons(last, 50)).toBe(false)
  })
  test.each([
    ['Holloway, Perrin', true],
    ['Mr. Quill', true],
    ['Theft, Simple', false],
    ['LIGHTS, OUT', false],
    ['Noise, loud', false],
    ['Perrin Holloway', false],
  ])('%s alone: %s', (value, is) => expect(namesPerson(value)).toBe(is))
})

test.each([
  ['-1', true],
  ['0', true],
  ['1', false],
  ['OUT OF CITY', true],
  ['Not Recorded', true],
  ['N/A', true],
  ['Outside city limits', true],
  ['District 0', false],
])('%s names no place: %s', (value, is) => expect(isNowhere(tidy(value))).toBe(is))

test.each([
  ['Total', true],
  ['Grand Total', true],
  ['All', true],
  ['Allston', false],
  ['Total Heights', true],
  ['Sumner', false],
])('%s sums others up: %s', (value, is) => expect(isTotal(value)).toBe(is))

test.each([
  ['1,204', 1204],
  ['1 204', 1204],
  ['1204.0', 1204],
  ['12', 12],
  ['<10', null],
  ['4.5', null],
  ['-3', null],
  ['12%', null],
])('%s counts as %s', (value, count) =>
  expect(readCount(value, 'comma between thousands')).toBe(count),
)

test('a comma before nothing is no thousand', () => {
  expect(readCount('1204,0', 'dot between thousands')).toBe(1204)
  expect(readCount('1.204,0', 'dot between thousands')).toBe(1204)
})

test.each([
  ['CreatedDate', 'created date'],
  ['officerinitiated', 'officer initiated'],
  ['calldescription', 'call description'],
  ['NCName', 'nc name'],
  ['NEIGHBORHOOD_ID', 'neighborhood id'],
  ['Problem (formerly Complaint Type)', 'problem formerly complaint type'],
  ['eventtime', 'event time'],
])('%s is read as %s', (heading, words) => expect(headingWords(heading).join(' ')).toBe(words))

test.each([
  ['ONVIEW', '', 'officer'],
  ['Self-Initiated', '', 'officer'],
  ['OFFICER_GENERATED', '', 'officer'],
  ['Internal', '', 'officer'],
  ['Driver Self Report', '', 'officer'],
  ['ShotSpotter', '', 'alarm'],
  ['POLICE (VARDA) ALARM', '', 'alarm'],
  ['ALARM CALL (NOT POLICE ALARM)', '', 'alarm'],
  ['TELEPHONE OTHER, NOT 911', '', 'community'],
  ['COMMUNITY_GENERATED', '', 'community'],
  ['Citizens Connect App', '', 'community'],
  ['Non-emergency line', '', 'community'],
  ['Relay 7', '', 'unknown'],
  ['API', '', 'unknown'],
  ['Yes', 'Officer Initiated', 'officer'],
  ['No', 'officerinitiated', 'community'],
  ['1', 'On View', 'officer'],
  ['0', 'onview_flag', 'community'],
  ['true', 'Citizen Initiated', 'community'],
  ['false', 'Citizen Initiated', 'unknown'],
  ['Yes', 'Anonymous', 'unknown'],
  ['1', 'Police District', 'unknown'],
])('who began “%s” below “%s”: %s', (value, heading, who) =>
  expect(guessInitiator(value, heading)).toBe(who),
)

test.each([
  ['1767628800', 202_601],
  ['1772400000000', 202_603],
  ['1.7676288E+12', 202_601],
  ['20260115', 202_601],
  ['202601', 202_601],
  ['20260131233000', 202_601],
  ['2026-01', 202_601],
  ['01/2026', 202_601],
  ['Apr-26', 202_604],
  ['2026 March', 202_603],
  ['15-MAR-26', 202_603],
  ['01-APR-26 10.22.00.000000 AM', 202_604],
  ['31JAN2026:23:30:00', 202_601],
  ['Thu Jan 01 15:30:00 UTC 2026', 202_601],
  ['46027.75', 202_601],
  ['2025 Nov 04 06:08:26 PM', 202_511],
  ['1899-12-30 00:00:00', 189_912],
  ['4 February 2026', 202_602],
  ['05.02.2026', 202_602],
  ['202613', null],
  ['20261315', null],
  ['12345', null],
  ['Noise', null],
  ['2026', null],
  ['23:00', null],
])('%s is of month %s', (said, month) => expect(readMonth(said, false)).toBe(month))

test('day and month are told by the order of the column', () => {
  expect(readMonth('05/02/2026', false)).toBe(202_605)
  expect(readMonth('05/02/2026', true)).toBe(202_602)
})

test('months that stand for no day, or are few and years away, are far', () => {
  const index = (year: number, month: number): number => year * 12 + month - 1
  const rows = (of: readonly (readonly [number, number, number])[]): Map<number, number> =>
    new Map(of.map(([year, month, count]) => [index(year, month), count]))
  expect(
    farMonths(
      rows([
        [1970, 1, 3],
        [2026, 1, 2],
        [2026, 3, 1],
      ]),
    ),
  ).toEqual([index(1970, 1)])
  expect(
    farMonths(
      rows([
        [2009, 5, 1],
        [2026, 1, 500],
      ]),
    ),
  ).toEqual([index(2009, 5)])
  expect(
    farMonths(
      rows([
        [2009, 5, 40],
        [2026, 1, 500],
      ]),
    ),
  ).toEqual([])
  expect(
    farMonths(
      rows([
        [1970, 1, 40],
        [1971, 1, 500],
      ]),
    ),
  ).toEqual([])
  expect(farMonths(rows([[1970, 1, 40]]))).toEqual([])
})

describe('places and neighborhoods', () => {
  const neighborhoods = ['Heron Flats', 'Millrace', 'Saltworks', 'Old Quarry'].map((name) => ({
    id: name,
    name,
    aliases: name === 'Old Quarry' ? ['Harbor North'] : [],
  }))
  test.each([
    ['HERON FLATS NC', 'Heron Flats'],
    ['Heron Flats / Dock', 'Heron Flats'],
    ['Milrace', 'Millrace'],
    ['Saltwork', 'Saltworks'],
    ['Quarry', 'Old Quarry'],
    ['North Harbor', null],
    ['Ward 1', null],
    ['B2', null],
    ['-', null],
  ])('%s is near %s', (place, near) => expect(neighborhoodNear(place, neighborhoods)).toBe(near))

  test('are found by how their words begin', () => {
    expect(isFound('HERON FLATS NC', 'fla her')).toBe(true)
    expect(isFound('Tern Street', 'street')).toBe(true)
    expect(isFound('Tern Street', 'reet')).toBe(false)
    expect(isFound('H2', '')).toBe(true)
  })
})
