import type { DataColumn, DataKind, Initiator } from '../tables'
import { chicagoArea } from './chicagoAreas'
import { headingKey } from './headingWords'

/** What is known of a publication. */
export interface DataFormat {
  readonly kind: DataKind
  readonly title: string
  readonly publisher: string
  readonly caveat: string
  /** Headings that a file must have to be of it: each of these patterns fits one. */
  readonly known: readonly RegExp[]
  /** Where the meaning of headings isn't enough: the first of these patterns that fits a heading. */
  readonly columns: Readonly<Partial<Record<DataColumn, readonly RegExp[]>>>
  /** Who began a row where no column says so. */
  readonly initiator: Initiator
  /** A place as people know it, where files give a number. */
  readonly placeName?: (value: string) => string
}

const fewCalls = 'Few calls does not mean few problems.'
const requests = `Requests by phone, online and app, in the month they were made. People who don’t know 311, or don’t trust it, aren’t in it. What the city’s own staff reported is counted separately where the file says so. ${fewCalls}`
const calls = `Calls to the police as they were dispatched. Calls that officers or alarms started are counted separately from calls by the community. How readily people call differs between neighborhoods. ${fewCalls}`
const crimes = `Offenses that were reported, in the month of the report. Much is never reported, and how much differs between neighborhoods. ${fewCalls}`

/** Publications by what their headings mean, under whichever form a year wrote them. */
const formats: readonly DataFormat[] = [
  {
    kind: 'seattle-calls',
    title: 'Police call data',
    publisher: 'Seattle Police Department, data.seattle.gov',
    caveat: calls,
    known: [/^cad event number$/, /^call type$/, /^final call type$/, /time queued$/, /beat$/],
    columns: {
      date: [/original time queued$/],
      place: [/^dispatch neighborhood$/, /^(dispatch )?beat$/],
      'place otherwise': [/^(dispatch )?beat$/],
      category: [/^final call type$/],
      initiator: [/^call type$/],
      event: [/^cad event number$/],
    },
    initiator: 'unknown',
  },
  {
    kind: 'seattle-crime',
    title: 'Reported crime',
    publisher: 'Seattle Police Department, data.seattle.gov',
    caveat: crimes,
    known: [/^report number$/, /^report date ?time$/, /^offense id$/, /^beat$/],
    columns: {
      date: [/^report date ?time$/],
      place: [/^neighborhood$/, /^mcpp$/, /^beat$/],
      'place otherwise': [/^beat$/],
      category: [
        /^offense sub category$/,
        /^offense parent group$/,
        /^offense category$/,
        /^offense$/,
      ],
      event: [/^offense id$/],
    },
    initiator: 'unknown',
  },
  {
    kind: 'nyc-311',
    title: '311 service requests',
    publisher: 'City of New York, data.cityofnewyork.us',
    caveat: requests,
    known: [/^unique key$/, /^created date$/, /complaint type/, /^borough$/],
    columns: { place: [/^community board$/, /^borough$/], event: [/^unique key$/] },
    initiator: 'community',
  },
  {
    kind: 'chicago-311',
    title: '311 service requests',
    publisher: 'City of Chicago, data.cityofchicago.org',
    caveat: requests,
    known: [/^sr number$/, /^sr type$/, /^created date$/, /^community area$/],
    columns: { place: [/^community area$/, /^ward$/] },
    initiator: 'community',
    placeName: chicagoArea,
  },
  {
    kind: 'chicago-crime',
    title: 'Reported crime',
    publisher: 'Chicago Police Department, data.cityofchicago.org',
    caveat: crimes,
    known: [/^case number$/, /^primary type$/, /^iucr$/, /^community area$/],
    columns: { category: [/^primary type$/] },
    initiator: 'unknown',
    placeName: chicagoArea,
  },
  {
    kind: 'san-francisco-311',
    title: '311 cases',
    publisher: 'City and County of San Francisco, data.sfgov.org',
    caveat: requests,
    known: [/^case id$/, /^opened$/, /^(supervisor|police) district$/, /^request type$/],
    columns: {},
    initiator: 'community',
  },
  {
    kind: 'los-angeles-311',
    title: 'MyLA311 service requests',
    publisher: 'City of Los Angeles, data.lacity.org',
    caveat: requests,
    known: [/^sr number$/, /^created date$/, /^request type$/, /^nc name$/],
    columns: {},
    initiator: 'community',
  },
  {
    kind: 'denver-crime',
    title: 'Reported crime',
    publisher: 'City and County of Denver, denvergov.org/opendata',
    caveat: crimes,
    known: [/^incident id$/, /^offense type id$/, /^reported date$/, /^neighborhood id$/],
    columns: {},
    initiator: 'unknown',
  },
  {
    kind: 'atlanta-crime',
    title: 'Reported crime',
    publisher: 'Atlanta Police Department, opendata.atlantapd.org',
    caveat: crimes,
    known: [/^(rpt|report) date$/, /^(uc2 literal|nibrs offense|offense)/, /^npu$/],
    columns: {},
    initiator: 'unknown',
  },
  {
    kind: 'boston-311',
    title: '311 service requests',
    publisher: 'City of Boston, data.boston.gov',
    caveat: requests,
    known: [
      /^(case enquiry id|case id)$/,
      /^open (dt|date)$/,
      /^(case title|case topic)$/,
      /^neighborhood$/,
    ],
    columns: {},
    initiator: 'community',
  },
  {
    kind: 'baltimore-311',
    title: '311 customer service requests',
    publisher: 'City of Baltimore, data.baltimorecity.gov',
    caveat: requests,
    known: [
      /^(service request num|sr record id)$/,
      /^sr type$/,
      /^method received$/,
      /^neighborhood$/,
    ],
    columns: {},
    initiator: 'community',
  },
  {
    kind: 'detroit-calls',
    title: '911 calls for service',
    publisher: 'City of Detroit, data.detroitmi.gov',
    caveat: calls,
    known: [
      /^call description$/,
      /^officer initiated$/,
      /^(call timestamp|call time|called at)/,
      /^neighborhood$/,
    ],
    columns: {},
    initiator: 'unknown',
  },
]

/** Any other file. */
const anyFormat: DataFormat = {
  kind: 'other',
  title: '',
  publisher: '',
  known: [],
  columns: {},
  initiator: 'unknown',
  caveat: `How readily people call or write differs between neighborhoods. ${fewCalls}`,
}

/** What is known of files of a kind. */
export const formatOf = (kind: DataKind): DataFormat =>
  formats.find((format) => format.kind === kind) ?? anyFormat

/** The publication whose headings these are; `other` where none is known by them. */
export function recognizeFormat(header: readonly string[]): DataFormat {
  const keys = header.map(headingKey)
  return (
    formats.find(({ known }) => known.every((sign) => keys.some((key) => sign.test(key)))) ??
    anyFormat
  )
}
