import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { lockName } from '../../stores/lockKept'
import type { Lock, LockState } from '../../stores/lockStore'
import { useWorld } from '../world'

const notHere = createStore<Pick<LockState, 'status'>>()(() => ({ status: 'unknown' }))

export type Gate = { readonly status: 'waiting' | 'passed' } | { readonly status: 'locked'; readonly lock: Lock }

/** Whether what is kept may be shown. With a lock, nothing is until it has been opened, and nothing once it is locked again. */
export function useGate(): Gate {
  const world = useWorld()
  const [lock, setLock] = useState<Lock>()
  useEffect(() => {
    if (!world.lock) return
    let wanted = true
    world.lock().then(
      (loaded) => wanted && setLock(loaded),
      () => undefined, // then nothing that is locked is shown
    )
    return () => {
      wanted = false
    }
  }, [world])
  const status = useStore<typeof notHere, LockState['status']>(lock?.store ?? notHere, (now) => now.status)
  if (lock && status === 'locked') return { status: 'locked', lock }
  const marked = world.devices.text.read(lockName) !== undefined
  return { status: marked && status !== 'open' ? 'waiting' : 'passed' }
}
