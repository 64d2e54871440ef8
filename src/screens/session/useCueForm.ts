import { useTranslations } from 'use-intl'
import { helperForm } from '../../words/helperForm'
import type { Message, MessageKey } from '../../words/message'
import { useRunning } from '../world'

/** Cues as they are, or, where somebody beside the person reads them out, as that person would say them. */
export function useCueForm(): (cue: Message) => Message {
  const t = useTranslations()
  const { helper } = useRunning()
  const isKey = (key: string): key is MessageKey => t.has(key)
  return (cue) => (helper ? helperForm(cue, isKey) : cue)
}
