import { createTranslator } from 'use-intl'
import { createAnnounce } from './device/announce'
import { loadWords, wordsNow } from './screens/words'
import type { World } from './screens/world'
import { createAnnouncing, type Announcing } from './stores/announcing'
import { helperForm } from './words/helperForm'
import type { Message, MessageKey } from './words/message'

let opening: Promise<Announcing> | undefined

/** Tells sessions to a screen reader, once for the whole page. It follows the session under way by itself. */
export function openAnnouncing(world: World): Promise<Announcing> {
  opening ??= open(world).catch((cause: unknown) => {
    opening = undefined
    throw cause
  })
  return opening
}

const parts = ['cues', 'session', 'sound', 'helper'] as const

/** Words in the language that the page is in by now. */
const words = () =>
  createTranslator({
    locale: document.documentElement.lang || 'en',
    messages: wordsNow(parts),
    onError: () => {},
  })

const t = (key: string, values?: Message['values']): string => words()(key, values)

const isKey = (key: string): key is MessageKey => words().has(key)

/** Two sentences as one message: what ends without a full stop is given one. */
const together = (one: string, other: string) =>
  /[.…?!。？؟।]$/.test(one) ? `${one} ${other}` : t('announce.both', { one, other })

async function open({ settings, devices, running }: World): Promise<Announcing> {
  await Promise.all(parts.map((part) => loadWords(part)))
  // A helper who has the page read to them hears what they are to say.
  const cueIn = (cue: Message) => {
    const { key, values } = running.getState().helper ? helperForm(cue, isKey) : cue
    return t(key, values)
  }
  const announcing = createAnnouncing({
    ...devices,
    settings,
    announce: createAnnounce(devices.timer),
    tell: {
      whole: ({ say, hint, breath }, first) => {
        const line = say ? cueIn(say) : ''
        // The first breath of a step carries the one thing that keeps slow breathing safe.
        if (first && breath !== undefined) return together(line, t('cue.first'))
        return hint && (breath === undefined || breath === 0) ? together(line, t(hint.key, hint.values)) : line
      },
      short: ({ action }) => t(`spoken.${action}`),
      milestone: (reached) => t(`announce.${reached}`),
      paused: (why) =>
        together(
          t('session.paused'),
          t(why === 'hidden' ? 'session.hidden' : why === 'gap' ? 'session.gap' : 'session.pausedHint'),
        ),
      goingOn: (say) => (say ? together(t('announce.goingOn'), cueIn(say)) : t('announce.goingOn')),
    },
  })
  const attach = () => announcing.attach(running.getState().session)
  running.subscribe(({ session }, before) => {
    if (session !== before.session) attach()
  })
  attach()
  return announcing
}
