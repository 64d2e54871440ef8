import { format } from 'prettier'
import { countries, emergencyIn, type Country } from '../../../src/care/countries'
import { addressOf, checkedOn, directories, emergencyNumbers, siteName } from '../../../src/care/emergency'
import { dialled, type Helpline, type Hours, type Way } from '../../../src/care/helplineForm'
import { helplinesIn } from '../../../src/care/helplines'
import { messagesIn } from '../house/catalogues'

const messages = messagesIn('en')

/** A line as a person reads it, safe to stand in a page. */
export function t(key: string, values: Readonly<Record<string, string>> = {}): string {
  const message = messages.get(key)
  if (message === undefined) throw new Error(`no line ${key}`)
  const text = message.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const lines = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const numberLine = (number: string, label: string) => `<a href="tel:${number}"><b>${number}</b> ${label}</a>`

function hoursOf(hours: Hours): string {
  if (hours.kind === 'daily') return t('help.daily', { from: hours.from, to: hours.to })
  return t(`help.${hours.kind}`)
}

function wayOf(way: Way): string {
  switch (way.by) {
    case 'call': {
      const hint = way.hint ? `, ${t(`help.hint.${way.hint}`)}` : ''
      return `<a href="tel:${dialled(way.number)}">${t('help.call', { number: way.number })}${hint}</a>`
    }
    case 'text': {
      const words = way.word
        ? t('help.textWord', { word: way.word, number: way.number })
        : t('help.text', { number: way.number })
      return `<a href="sms:${dialled(way.number)}">${words}</a>`
    }
    case 'whatsapp':
      return `<span>${t('help.whatsapp', { number: way.number })}</span>`
    case 'chat':
      return `<a href="${addressOf(way.site)}" rel="noreferrer">${t('help.chat', { site: siteName(way.site) })}</a>`
  }
}

function helpline({ name, kind, languages, others, free, ways, hours }: Helpline): string {
  const named = languages.map((each) => t(`language.${each}`))
  const spoken = named.length > 0 ? [...named, ...(others ? [t('help.others')] : [])] : [t('help.severalLanguages')]
  const about = [t(`help.kind.${kind}`), spoken.join(', '), ...(free ? [t('help.free')] : [])].join(' · ')
  const reached = ways.map((way) => `${wayOf(way)} <small>${hoursOf(way.hours ?? hours)}</small>`)
  return `<p><b>${name.replaceAll('&', '&amp;')}</b><small>${about}</small></p>${lines(reached)}`
}

function countryPart(country: Country): string {
  const emergency = emergencyIn(country).map((each) =>
    numberLine(each.number, each.for ? t(`help.for.${each.for}`) : t('help.emergencyHere')),
  )
  const services = helplinesIn(country)
  const known = services.length > 0 ? services.map(helpline).join('') : `<p>${t('help.noLine')}</p>`
  return `<details><summary>${t(`country.${country}`)}</summary>${lines(emergency)}${known}</details>`
}

function date(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

/** The page that helps without the app, from the same data and words, in the form that the formatter keeps. */
export function helpPage(): Promise<string> {
  const byName = countries.toSorted((one, other) => (t(`country.${one}`) < t(`country.${other}`) ? -1 : 1))
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>Holdspace</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
      <h1>${t('help.title')}</h1>
      <p>${t('help.danger')} ${t('help.medical')}</p>
      ${lines(emergencyNumbers.map((number) => numberLine(number, t(`help.emergency.${number}`))))}

      <p>${t('help.move')} ${t('help.keep')}</p>

      <h2>${t('help.where')}</h2>
      <p>${t('help.answers')} ${t('help.anonymous')} ${t('help.wait')}</p>
      ${byName.map(countryPart).join('\n')}

      <h2>${t('help.anywhere')}</h2>
      <p>${t('help.noAnswer')} ${t('help.directories')}</p>
      ${lines(directories.map((site) => `<a href="${addressOf(site)}" rel="noreferrer">${siteName(site)}</a>`))}

      <p>${t('help.cannotSee')}</p>
      <p class="quiet">${t('help.traces')} ${t('help.checked', { date: date(checkedOn) })}</p>

      <nav class="places" aria-label="Places">
        <a href="./">${t('help.backToNow')}</a>
        <a href="leave.html">${t('bar.leave')}</a>
      </nav>
    </main>
  </body>
</html>
`
  return format(page, { parser: 'html', semi: false, singleQuote: true, printWidth: 120 })
}
