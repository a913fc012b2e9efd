/** What browsers still call some zones, and the name everyone writes today. */
const RENAMED: Readonly<Record<string, string>> = { 'Asia/Saigon': 'Asia/Ho_Chi_Minh' }

export interface ZoneOption {
  readonly value: string
  readonly label: string
}

const offsetOf = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** Every zone that this browser knows, with its offset at `at`, and those in use even if it does not list them. */
export const zoneOptions = (inUse: readonly string[], at: number): readonly ZoneOption[] => {
  const known = Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone)
  return [...new Set([...inUse, ...known])].map((zone) => ({
    value: zone,
    label: `${zone.replaceAll('_', ' ')} (${offsetOf(zone, at)})`,
  }))
}
