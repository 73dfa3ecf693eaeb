/**
 * @file Where a folder lies: on the computer's own disk, on a network, on something that can be pulled
 * out, in a folder that a program copies to the internet. What cannot be told counts as the own disk.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export interface Place {
  readonly kind: 'own' | 'network' | 'removable'
  /** The program's own name; `null`: none that is known. */
  readonly cloud: string | null
}

/** What is asked of the system, so that a test can be another computer. */
export interface Computer {
  readonly platform: NodeJS.Platform
  /** `null`: there is no such file. */
  read(path: string): string | null
  exists(path: string): boolean
  /** The real path; on Windows a drive letter of a network becomes the server's name. */
  real(path: string): string
}

export const thisComputer: Computer = {
  platform: process.platform,
  read: (path) => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return null
    }
  },
  exists: existsSync,
  real: (path) => realpathSync.native(path),
}

/** @param folder need not be there yet */
export function placeOf(folder: string, on: Computer = thisComputer): Place {
  const path = realPlace(folder, on)
  return { kind: kindOf(path, on), cloud: cloudOf(path, on) }
}

function realPlace(folder: string, on: Computer): string {
  for (let path = on.platform === 'win32' ? folder : resolve(folder); ;) {
    if (on.exists(path)) return on.real(path)
    const above = dirname(path)
    if (above === path) return folder
    path = above
  }
}

function kindOf(path: string, on: Computer): Place['kind'] {
  if (on.platform === 'win32') return isOnServer(path) ? 'network' : 'own'
  if (on.platform === 'darwin') return path.startsWith('/Volumes/') ? 'removable' : 'own'
  return on.platform === 'linux' ? kindOnLinux(path, on) : 'own'
}

/** `\\server\share`, also in its long form; `\\?\C:\` and `\\.\` are this computer. */
const isOnServer = (path: string): boolean =>
  /^[\\/]{2}(?![?.][\\/])|^[\\/]{2}\?[\\/]UNC[\\/]/i.test(path)

const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|afs|ncpfs|9p|ceph|glusterfs|lustre|davfs\d?|vboxsf|fuse\.(sshfs|rclone|davfs\d?|s3fs|gvfsd-fuse|glusterfs|ceph|cifs|smbnetfs))$/

interface Mount {
  readonly device: string
  readonly at: string
  readonly type: string
}

function kindOnLinux(path: string, on: Computer): Place['kind'] {
  const mount = mountOf(path, on)
  if (mount === null) return 'own'
  if (networkTypes.test(mount.type)) return 'network'
  const disk = mount.device.startsWith('/dev/') ? mount.device.slice('/dev/'.length) : null
  return disk !== null && isRemovable(disk, on) ? 'removable' : 'own'
}

/** The last of the longest: what was mounted over something hides it. */
function mountOf(path: string, on: Computer): Mount | null {
  const mounts = (on.read('/proc/self/mounts') ?? '').split('\n').flatMap((line): Mount[] => {
    const [device, at, type] = line.split(' ').map(unescape)
    return device === undefined || at === undefined || type === undefined
      ? []
      : [{ device, at, type }]
  })
  return mounts.reduce<Mount | null>((best, mount) => {
    const covers = path === mount.at || path.startsWith(mount.at === '/' ? '/' : `${mount.at}/`)
    return covers && mount.at.length >= (best?.at.length ?? 0) ? mount : best
  }, null)
}

/** Spaces in a path are written as `\040`. */
const unescape = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))

/** Says so itself, hangs on a USB port, or is a memory card. */
function isRemovable(disk: string, on: Computer): boolean {
  const device = `/sys/class/block/${disk}`
  if (!on.exists(device)) return false
  const real = on.real(device)
  if (/\/usb\d*\//.test(real)) return true
  const whole = on.exists(join(real, 'partition')) ? dirname(real) : real
  if (on.read(join(whole, 'removable'))?.trim() === '1') return true
  return on.read(join(whole, 'device', 'type'))?.trim() === 'SD'
}

/** Folders by the name these programs give them, and what they leave lying in them. */
const clouds: readonly (readonly [name: string, folder: RegExp, mark: string | null])[] = [
  ['OneDrive', /^onedrive( - .*)?$/i, null],
  ['Dropbox', /^dropbox( \(.*\))?$/i, '.dropbox.cache'],
  ['Google Drive', /^(google ?drive|my drive|googledrive-.*)$/i, '.tmp.drivedownload'],
  ['iCloud Drive', /^(icloud ?drive|iclouddrive|mobile documents|com~apple~clouddocs)$/i, null],
  ['Box', /^box( sync)?$/i, null],
  ['Nextcloud', /^(nextcloud|owncloud)$/i, '.sync_nextcloud.db'],
  ['MEGA', /^mega(sync)?$/i, '.debris'],
  ['pCloud', /^pcloud ?(drive|sync)?$/i, null],
  ['Syncthing', /^syncthing$/i, '.stfolder'],
  ['Cloud Storage', /^cloudstorage$/i, null],
]

function cloudOf(path: string, on: Computer): string | null {
  const parts = path.split(/[\\/]/)
  const byName = clouds.find(([, folder]) => parts.some((part) => folder.test(part)))
  if (byName !== undefined) return byName[0]
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/') || '/')
  const byMark = clouds.find(
    ([, , mark]) => mark !== null && above.some((folder) => on.exists(join(folder, mark))),
  )
  return byMark?.[0] ?? null
}
