import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type { Message } from '../words/message'
import { useLanguage } from './language'
import styles from './said.module.css'
import { useEnglish, useIsEnglish, useSay } from './words'

interface SaidProps {
  readonly message: Message
}

/** A line. It is marked as English where the language that is spoken has no words for it yet. */
export function Said({ message }: SaidProps) {
  const said = useSay()(message)
  return useIsEnglish()(message.key) ? <English>{said}</English> : said
}

/** A line that somebody's safety may hang on: with the English beside it, until a native speaker has read the language. */
export function SaidWithEnglish({ message }: SaidProps) {
  const { readByNative } = useLanguage()
  const isEnglish = useIsEnglish()(message.key)
  return (
    <>
      <Said message={message} />
      {!readByNative && !isEnglish && (
        <small className={styles.also}>
          <InEnglish message={message} />
        </small>
      )}
    </>
  )
}

function InEnglish({ message }: SaidProps) {
  return (
    <IntlProvider locale="en" messages={useEnglish()}>
      <Plainly message={message} />
    </IntlProvider>
  )
}

const Plainly = ({ message }: SaidProps) => <English>{useSay()(message)}</English>

const English = ({ children }: { readonly children: ReactNode }) => (
  <span lang="en" dir="ltr">
    {children}
  </span>
)
