import type { Message, MessageKey } from './message'

/** A cue as somebody beside the person would say it, where there are words for that; else as it is. */
export function helperForm(cue: Message, isKey: (key: string) => key is MessageKey): Message {
  const key = `helper.${cue.key}`
  return isKey(key) ? { ...cue, key } : cue
}
