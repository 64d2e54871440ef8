import { createElement, type ComponentType } from 'react'
import type { Part } from '../words/catalogue'
import { loadWords, MoreWords } from './words'

export interface ScreenProps {
  /** The address behind `#/`, as it stands. */
  readonly address: string
}

export type LoadedScreen = ComponentType<ScreenProps>

export type PlaceName = 'now' | keyof typeof screens

const withWords = (load: () => Promise<LoadedScreen>, parts: readonly Part[]) => async (): Promise<LoadedScreen> => {
  const [Screen, ...words] = await Promise.all([load(), ...parts.map((part) => loadWords(part))])
  return (props) => createElement(MoreWords, { words }, createElement(Screen, props))
}

/** Every screen but the first is fetched when it is wanted, or ahead of time once the first one has settled. */
export const screens = {
  session: once(
    withWords(
      async () => (await import('./session/SessionScreen')).SessionScreen,
      ['session', 'checks', 'choose', 'exercises', 'cues', 'made', 'helper', 'suggestion', 'past'],
    ),
  ),
  choose: once(
    withWords(
      async () => (await import('./choose/Choose')).Choose,
      ['session', 'choose', 'exercises', 'cues', 'suggestion'],
    ),
  ),
  past: once(
    withWords(
      async () => (await import('./past/PastScreen')).PastScreen,
      ['past', 'lock', 'kept', 'checks', 'exercises', 'cues'],
    ),
  ),
  settings: once(
    withWords(
      async () => (await import('./settings/SettingsScreen')).SettingsScreen,
      ['settings', 'session', 'atHand', 'sound'],
    ),
  ),
  practise: once(
    withWords(
      async () => (await import('./practise/PractiseScreen')).PractiseScreen,
      ['practise', 'rests', 'exercises', 'cues', 'choose', 'session', 'made', 'share'],
    ),
  ),
  help: once(withWords(async () => (await import('./help/HelpScreen')).HelpScreen, ['help', 'countries'])),
  about: once(withWords(async () => (await import('./about/AboutScreen')).AboutScreen, ['about'])),
  network: once(withWords(async () => (await import('./network/NetworkScreen')).NetworkScreen, ['network'])),
  kept: once(withWords(async () => (await import('./kept/KeptScreen')).KeptScreen, ['kept', 'lock'])),
  share: once(
    withWords(async () => (await import('./share/ShareScreen')).ShareScreen, ['share', 'exercises', 'cues', 'made']),
  ),
}

/** The screen an address names. What is not an address of ours is the first screen. */
export function placeOf(address: string, inSession: boolean): PlaceName {
  const [, name = ''] = address.slice(0, 40).split(/[/?]/)
  switch (name) {
    case 'go':
      return 'session'
    case 'past':
    case 'settings':
    case 'help':
    case 'network':
    case 'about':
    case 'kept':
    case 'practise':
      return name
    case 'plan':
      return 'share'
    case 'choose':
      return 'choose'
    default:
      return inSession ? 'session' : 'now'
  }
}

/** Whether an address is one of ours, or none at all. What a link may carry behind that is for its screen to read. */
export const isKnown = (address: string): boolean => {
  const [, name = ''] = address.slice(0, 40).split(/[/?]/)
  return ['', 'now'].includes(name) || placeOf(address, false) !== 'now'
}

/** Loads once for all who ask; a failure is forgotten, so that asking again tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined
      throw cause
    })
    return loading
  }
}
