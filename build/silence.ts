import type { Plugin } from 'vite'

const seconds = 6
const perSecond = 4_000

/** Six seconds of nothing, as a sound file: systems show their keys for sound only while an element plays something. */
function silence(): Uint8Array {
  const samples = seconds * perSecond
  const file = Buffer.alloc(44 + samples, 0x80) // the middle, for unsigned samples of eight bits
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + samples, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20) // plain samples
  file.writeUInt16LE(1, 22) // one channel
  file.writeUInt32LE(perSecond, 24)
  file.writeUInt32LE(perSecond, 28)
  file.writeUInt16LE(1, 32)
  file.writeUInt16LE(8, 34)
  file.write('data', 36)
  file.writeUInt32LE(samples, 40)
  return file
}

/** Puts it beside the page. */
export const silentFile = (): Plugin => ({
  name: 'silent-file',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'silence.wav', source: silence() })
  },
})
