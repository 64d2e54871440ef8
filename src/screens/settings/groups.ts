import type { ComponentType } from 'react'
import type { MessageKey } from '../../words/message'
import { Announced } from './Announced'
import { During } from './During'
import { First } from './First'
import { Hearing } from './Hearing'
import { KeptHere } from './KeptHere'
import { Languages } from './Languages'
import { Look } from './Look'
import { Moving } from './Moving'
import { OnThisDevice } from './OnThisDevice'
import { Private } from './Private'
import { Reminder } from './Reminder'
import { StayWithIt } from './StayWithIt'
import { YourFile } from './YourFile'

interface Group {
  readonly title: MessageKey
  readonly sections: readonly ComponentType[]
}

/** What can be chosen, one section a file, under headings that the top of the screen leads to, in this order. */
export const groups: readonly Group[] = [
  { title: 'settings.language', sections: [Languages] },
  { title: 'settings.look', sections: [Look, Moving] },
  { title: 'settings.opening', sections: [First, StayWithIt] },
  { title: 'settings.during', sections: [During, Announced] },
  { title: 'sound.title', sections: [Hearing] },
  { title: 'settings.keeping', sections: [KeptHere] },
  { title: 'settings.file', sections: [YourFile] },
  { title: 'settings.private', sections: [Private] },
  { title: 'settings.reminder', sections: [Reminder] },
  { title: 'atHand.title', sections: [OnThisDevice] },
]
