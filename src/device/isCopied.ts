/** The folder of the second copy. One of another shape would have another folder: no older app would ever touch it. */
export const copyFolder = 'holdspace.copy.1'

/** Whether there is a second copy on this device, as far as the browser tells. Cheap; nothing is opened. */
export async function isCopied(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).getDirectoryHandle(copyFolder)
    return true
  } catch {
    return false
  }
}
