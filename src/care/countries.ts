interface EmergencyNumber {
  readonly number: string
  /** Whom it reaches, or from what, where it is not for everything. */
  readonly for?: 'ambulance' | 'police' | 'mobile'
}

const all = (...numbers: readonly string[]): readonly EmergencyNumber[] => numbers.map((number) => ({ number }))
const ambulance = (number: string): EmergencyNumber => ({ number, for: 'ambulance' })
const police = (number: string): EmergencyNumber => ({ number, for: 'police' })

/** Every country that can be chosen, and its emergency numbers. Source: docs/sources.md#helplines */
const numbers = {
  US: all('911'),
  CA: all('911'),
  MX: all('911'),
  AR: [ambulance('107'), ...all('911')],
  BR: [ambulance('192'), police('190')],
  CL: [ambulance('131'), police('133')],
  PE: [ambulance('106'), police('105')],
  UY: all('911'),
  GB: all('999'),
  IE: all('112', '999'),
  DE: all('112'),
  AT: [...all('112'), ambulance('144')],
  CH: [...all('112'), ambulance('144')],
  FR: [...all('112'), ambulance('15')],
  BE: all('112'),
  NL: all('112'),
  LU: all('112'),
  ES: all('112'),
  PT: all('112'),
  IT: all('112'),
  MT: all('112'),
  DK: all('112'),
  SE: all('112'),
  NO: [ambulance('113'), police('112')],
  FI: all('112'),
  IS: all('112'),
  EE: all('112'),
  LV: all('112'),
  LT: all('112'),
  PL: all('112'),
  CZ: [...all('112'), ambulance('155')],
  SK: all('112'),
  HU: all('112'),
  SI: all('112'),
  HR: all('112'),
  RO: all('112'),
  BG: all('112'),
  GR: all('112'),
  CY: all('112'),
  TR: all('112'),
  UA: [...all('112'), ambulance('103')],
  IL: [ambulance('101'), police('100')],
  ZA: [{ number: '112', for: 'mobile' }, ...all('10177', '10111')],
  AU: all('000'),
  NZ: all('111'),
  IN: all('112'),
  JP: [ambulance('119'), police('110')],
  KR: all('119', '112'),
  CN: [ambulance('120'), police('110')],
  HK: all('999'),
  TW: all('119', '110'),
  SG: [ambulance('995'), police('999')],
  MY: all('999'),
  PH: all('911'),
  TH: [ambulance('1669'), police('191')],
} as const satisfies Readonly<Record<string, readonly EmergencyNumber[]>>

/** Its ISO code, of two letters. */
export type Country = keyof typeof numbers

/** Whether a text is the code of a country that is known here. */
export const isCountry = (code: unknown): code is Country => typeof code === 'string' && Object.hasOwn(numbers, code)

/** In no order that means anything: whoever shows them sorts them by name. */
export const countries: readonly Country[] = Object.keys(numbers).filter(isCountry)

export const emergencyIn = (country: Country): readonly EmergencyNumber[] => numbers[country]
