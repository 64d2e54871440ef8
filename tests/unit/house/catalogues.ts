import { sourcesUnder } from './sources'

interface Tree {
  readonly [key: string]: string | Tree
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string' || isTree(each))

/** Every message of one language by its key, and the file it stands in. A key in two files is a fault, and throws. */
export function messagesIn(language: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>()
  const add = (tree: Tree, before: string, path: string) => {
    for (const [name, value] of Object.entries(tree)) {
      const key = before + name
      if (typeof value !== 'string') add(value, `${key}.`, path)
      else if (messages.has(key)) throw new Error(`${key} is twice in the catalogues, the second time in ${path}`)
      else messages.set(key, value)
    }
  }
  for (const { path, text } of sourcesUnder(`src/words/${language}`, '.json')) {
    const tree: unknown = JSON.parse(text)
    if (!isTree(tree)) throw new Error(`${path} holds something that is no text`)
    add(tree, '', path)
  }
  return messages
}

/** What a message can come to be: one text for each branch of a plural or a choice, and a 7 for every value. */
export function readings(message: string): readonly string[] {
  const start = message.indexOf('{')
  if (start < 0) return [message.replaceAll('#', '7').replace(/<[^>]*>/g, '')]
  const end = closing(message, start)
  const inner = message.slice(start + 1, end)
  return branches(inner).flatMap((branch) => readings(message.slice(0, start) + branch + message.slice(end + 1)))
}

function branches(argument: string): readonly string[] {
  const found: string[] = []
  for (let at = argument.indexOf('{'); at >= 0; at = argument.indexOf('{', at)) {
    const end = closing(argument, at)
    found.push(argument.slice(at + 1, end))
    at = end
  }
  return found.length > 0 ? found : ['7']
}

function closing(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`a brace is left open in: ${text}`)
}

/** The sentences of a text, each without its full stop. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => sentence.replace(/[.!?…]+$/, ''))
    .filter((sentence) => sentence.trim() !== '')

/** Words are what is said aloud: dots and dashes between them are not. */
export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
