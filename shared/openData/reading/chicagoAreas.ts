/** The names of Chicago's community areas, whose files give their numbers. */
const names = [
  ...['Rogers Park', 'West Ridge', 'Uptown', 'Lincoln Square', 'North Center', 'Lake View'],
  ...['Lincoln Park', 'Near North Side', 'Edison Park', 'Norwood Park', 'Jefferson Park'],
  ...['Forest Glen', 'North Park', 'Albany Park', 'Portage Park', 'Irving Park', 'Dunning'],
  ...['Montclare', 'Belmont Cragin', 'Hermosa', 'Avondale', 'Logan Square', 'Humboldt Park'],
  ...['West Town', 'Austin', 'West Garfield Park', 'East Garfield Park', 'Near West Side'],
  ...['North Lawndale', 'South Lawndale', 'Lower West Side', 'Loop', 'Near South Side'],
  ...['Armour Square', 'Douglas', 'Oakland', 'Fuller Park', 'Grand Boulevard', 'Kenwood'],
  ...['Washington Park', 'Hyde Park', 'Woodlawn', 'South Shore', 'Chatham', 'Avalon Park'],
  ...['South Chicago', 'Burnside', 'Calumet Heights', 'Roseland', 'Pullman', 'South Deering'],
  ...['East Side', 'West Pullman', 'Riverdale', 'Hegewisch', 'Garfield Ridge', 'Archer Heights'],
  ...['Brighton Park', 'McKinley Park', 'Bridgeport', 'New City', 'West Elsdon', 'Gage Park'],
  ...['Clearing', 'West Lawn', 'Chicago Lawn', 'West Englewood', 'Englewood'],
  ...['Greater Grand Crossing', 'Ashburn', 'Auburn Gresham', 'Beverly', 'Washington Heights'],
  ...['Mount Greenwood', 'Morgan Park', 'O’Hare', 'Edgewater'],
]

/** A community area by its number, `22` or `22.0`; anything else as it is. */
export const chicagoArea = (value: string): string => {
  const number = /^0*(\d{1,2})(?:\.0+)?$/.exec(value)?.[1]
  return (number === undefined ? undefined : names[Number(number) - 1]) ?? value
}
