import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// All files of a worker share one window: what a test says of the device is not the next one's.
const { matchMedia } = window
afterEach(() => {
  cleanup()
  window.matchMedia = matchMedia
})
