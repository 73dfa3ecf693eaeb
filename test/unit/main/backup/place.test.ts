import { describe, expect, it } from 'vitest'
import { placeOf, thisComputer, type Computer } from '#main/backup/place.ts'
import { temporaryFolder } from '#test/support/office.ts'
import { smallDisk } from '#test/support/small-disk.ts'

interface Given {
  readonly platform?: NodeJS.Platform
  readonly mounts?: string
  readonly files?: Readonly<Record<string, string>>
  readonly links?: Readonly<Record<string, string>>
}

/** A computer on which every folder is there. */
function computer({ platform = 'linux', mounts = '', files = {}, links = {} }: Given): Computer {
  const read = (path: string) => (path === '/proc/self/mounts' ? mounts : (files[path] ?? null))
  return {
    platform,
    read,
    exists: (path) => !/partition$|\/\.[^/]*$/.test(path) || path in files,
    real: (path) => links[path] ?? path,
  }
}

const root = '/dev/sda2 / ext4 rw 0 0\n'
const sda = { '/sys/class/block/sda2': '/sys/devices/pci0000:00/ata1/host0/block/sda/sda2' }

describe('on Linux', () => {
  it.each([
    ['server:/home /home nfs4 rw 0 0', '/home/office', 'network'],
    ['//server/share /home/x cifs rw 0 0', '/home/x/vault', 'network'],
    ['me@host: /mnt/far fuse.sshfs rw 0 0', '/mnt/far', 'network'],
    ['C: /mnt/c 9p rw 0 0', '/mnt/c/Users', 'network'],
    ['/dev/mapper/crypt /home ext4 rw 0 0', '/home/office', 'own'],
    ['tmpfs /tmp tmpfs rw 0 0', '/tmp/office', 'own'],
    ['server:/home /home nfs4 rw 0 0', '/homework/office', 'own'],
    ['server:/x /mnt/my\\040files nfs rw 0 0', '/mnt/my files/office', 'network'],
  ])('%s: %s is %s', (mount, path, kind) => {
    const on = computer({ mounts: `${root}${mount}\n`, links: sda })
    expect(placeOf(path, on).kind).toBe(kind)
  })

  it('what was mounted over a folder hides it', () => {
    const mounts = `${root}/dev/sda2 /home ext4 rw 0 0\nserver:/home /home nfs rw 0 0\n`
    expect(placeOf('/home/office', computer({ mounts, links: sda })).kind).toBe('network')
  })

  it.each([
    ['a stick', '/sys/devices/pci0000:00/usb1/1-2/host6/block/sdb/sdb1', {}],
    ['a drive that says it can be pulled', '/sys/devices/pci/block/sdb/sdb1', { removable: '1\n' }],
    ['a memory card', '/sys/devices/platform/mmc/block/mmcblk0/mmcblk0p1', { type: 'SD\n' }],
  ])('%s is removable', (_, device, says: { removable?: string; type?: string }) => {
    const whole = device.slice(0, device.lastIndexOf('/'))
    const files = {
      [`${device}/partition`]: '1',
      [`${whole}/removable`]: says.removable ?? '0\n',
      [`${whole}/device/type`]: says.type ?? '',
    }
    const name = device.slice(device.lastIndexOf('/') + 1)
    const mounts = `${root}/dev/${name} /media/stick vfat rw 0 0\n`
    const links = { [`/sys/class/block/${name}`]: device }
    expect(placeOf('/media/stick/office', computer({ mounts, files, links })).kind).toBe(
      'removable',
    )
  })

  it('the built-in memory of a small laptop is its own disk', () => {
    const device = '/sys/devices/platform/mmc/block/mmcblk0/mmcblk0p2'
    const whole = device.slice(0, device.lastIndexOf('/'))
    const files = {
      [`${device}/partition`]: '2',
      [`${whole}/removable`]: '0\n',
      [`${whole}/device/type`]: 'MMC\n',
    }
    const mounts = '/dev/mmcblk0p2 / ext4 rw 0 0\n'
    const links = { '/sys/class/block/mmcblk0p2': device }
    expect(placeOf('/home/office', computer({ mounts, files, links })).kind).toBe('own')
  })

  it('this machine’s own folders are its own, a small disk in memory too', (context) => {
    expect(placeOf(`${temporaryFolder()}/not/there/yet`, thisComputer)).toEqual({
      kind: 'own',
      cloud: null,
    })
    expect(placeOf(smallDisk(context, '1m')).kind).toBe('own')
  })
})

describe('on Windows', () => {
  it.each([
    ['\\\\server\\share\\Tessera', 'network'],
    ['\\\\?\\UNC\\server\\share', 'network'],
    ['\\\\?\\C:\\Users\\x', 'own'],
    ['C:\\Users\\x\\AppData\\Roaming\\Tessera', 'own'],
  ])('%s is %s', (path, kind) => {
    expect(placeOf(path, computer({ platform: 'win32' })).kind).toBe(kind)
  })

  it('a letter that stands for a server is a network', () => {
    const on = computer({
      platform: 'win32',
      links: { 'Z:\\Tessera': '\\\\server\\share\\Tessera' },
    })
    expect(placeOf('Z:\\Tessera', on).kind).toBe('network')
  })
})

it('on a Mac what lies under Volumes is not its own disk', () => {
  expect(placeOf('/Volumes/STICK/office', computer({ platform: 'darwin' })).kind).toBe('removable')
  expect(placeOf('/Users/x/Library', computer({ platform: 'darwin' })).kind).toBe('own')
})

describe('folders that a program copies to the internet', () => {
  it.each([
    ['C:\\Users\\x\\OneDrive - Lantern House\\Tessera', 'OneDrive'],
    ['C:\\Users\\x\\OneDrive\\Tessera', 'OneDrive'],
    ['/home/x/Dropbox/office', 'Dropbox'],
    ['/home/x/Google Drive/office', 'Google Drive'],
    ['/Users/x/Library/Mobile Documents/com~apple~CloudDocs/office', 'iCloud Drive'],
    ['/Users/x/Library/CloudStorage/GoogleDrive-x/office', 'Google Drive'],
    ['/home/x/Nextcloud/office', 'Nextcloud'],
    ['/home/x/.config/Tessera/vault', null],
    ['/home/x/inbox/office', null],
  ])('%s: %s', (path, cloud) => {
    expect(placeOf(path, computer({ mounts: root, links: sda })).cloud).toBe(cloud)
  })

  it('is known by what the program leaves lying there too', () => {
    const on = computer({ mounts: root, links: sda, files: { '/data/sync/.stfolder': '' } })
    expect(placeOf('/data/sync/office', on).cloud).toBe('Syncthing')
  })
})
