import type about from './en/about.json'
import type afterwards from './en/afterwards.json'
import type atHand from './en/atHand.json'
import type checks from './en/checks.json'
import type choose from './en/choose.json'
import type countries from './en/countries.json'
import type cues from './en/cues.json'
import type exercises from './en/exercises.json'
import type first from './en/first.json'
import type help from './en/help.json'
import type helper from './en/helper.json'
import type kept from './en/kept.json'
import type lock from './en/lock.json'
import type made from './en/made.json'
import type network from './en/network.json'
import type past from './en/past.json'
import type practise from './en/practise.json'
import type rests from './en/rests.json'
import type resume from './en/resume.json'
import type session from './en/session.json'
import type settings from './en/settings.json'
import type suggestion from './en/suggestion.json'
import type share from './en/share.json'
import type sound from './en/sound.json'

/**
 * English is the measure of all catalogues: its keys are the keys. One part a chunk, so that the first screen carries
 * only its own words.
 */
export type Catalogue = typeof first &
  typeof session &
  typeof about &
  typeof afterwards &
  typeof atHand &
  typeof checks &
  typeof choose &
  typeof countries &
  typeof cues &
  typeof exercises &
  typeof help &
  typeof helper &
  typeof kept &
  typeof lock &
  typeof made &
  typeof network &
  typeof past &
  typeof practise &
  typeof rests &
  typeof resume &
  typeof settings &
  typeof suggestion &
  typeof share &
  typeof sound

export type Part =
  | 'first'
  | 'about'
  | 'afterwards'
  | 'atHand'
  | 'checks'
  | 'choose'
  | 'session'
  | 'countries'
  | 'cues'
  | 'exercises'
  | 'help'
  | 'helper'
  | 'kept'
  | 'lock'
  | 'made'
  | 'network'
  | 'past'
  | 'practise'
  | 'rests'
  | 'resume'
  | 'settings'
  | 'suggestion'
  | 'share'
  | 'sound'
