import { describe, expect, it } from 'vitest'
import { strangersIn } from './rooms'
import { codeUnder } from './sources'

const files = codeUnder('src')

describe('who may use whom', () => {
  it('holds in every file of every room', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap(strangersIn)).toEqual([])
  })

  it.each([
    ['src/score/score.ts', `import { useState } from 'react'`],
    ['src/score/score.ts', `import { browserClock } from '../device/clock'`],
    ['src/score/score.ts', `import type { Clock } from '../device/clock'`],
    ['src/device/clock.ts', `import { cueAt } from '../score/score'`],
    ['src/stage/runner.ts', `import { type Timer, browserTimer } from '../device/timer'`],
    ['src/stores/sessionStore.ts', `export { browserClock } from '../device/clock'`],
    ['src/stores/sessionStore.ts', `import { useStore } from 'react'`],
    ['src/screens/now/Now.tsx', `const clock = await import('../../device/clock')`],
    ['src/screens/now/Now.tsx', `import { createRunner } from '../../stage/runner'`],
    ['src/ui/Bar.tsx', `import { cueAt } from '../score/score'`],
    ['src/words/message.ts', `import { useTranslations } from 'use-intl'`],
    ['src/screens/now/Now.tsx', `import { world } from '../../main'`],
    ['src/extras/extra.ts', `export const extra = 1`],
  ])('refuses, in %s, %s', (path, text) => {
    expect(strangersIn({ path, text })).toHaveLength(1)
  })

  it.each([
    ['src/score/breaths.ts', `import { momentAt } from './score'`],
    ['src/history/record.ts', `import { parse } from 'valibot'`],
    ['src/stage/runner.ts', `import type { Clock } from '../device/clock'`],
    ['src/stores/sessionStore.ts', `import { type Clock } from '../device/clock'`],
    ['src/screens/now/Now.tsx', `import { cueAt } from '../../score/score'`],
    ['src/main.tsx', `import { browserClock } from './device/clock'`],
  ])('allows, in %s, %s', (path, text) => {
    expect(strangersIn({ path, text })).toEqual([])
  })
})
