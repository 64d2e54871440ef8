import type { Made } from '../../exercises/made'
import { textIn } from '../../exercises/madeWords'
import { languageHere } from '../madeOf'
import styles from './share.module.css'

/** What was made says it in further languages too: folded, each under its own name, so that nothing of it is unseen. */
export function OtherLanguages({ made }: { readonly made: Made }) {
  const here = languageHere()
  const things = made.kind === 'senses' ? made.things.map(({ say }) => say) : []
  const texts = [made.names ?? {}, made.about ?? {}, ...things]
  const further = new Set(
    texts.flatMap((each) => Object.keys(each).filter((code) => each[code] !== textIn(each, here))),
  )
  return [...further].map((code) => (
    <details key={code} className={styles.further} lang={code}>
      <summary>{nameOf(code)}</summary>
      <ul>
        {texts.map(
          (each, at) =>
            each[code] &&
            each[code] !== textIn(each, here) && (
              <li key={at}>
                <bdi>{each[code]}</bdi>
              </li>
            ),
        )}
      </ul>
    </details>
  ))
}

/** A language as it calls itself; its short name where the browser knows none. */
const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
