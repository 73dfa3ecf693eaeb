/** @file The files of a case, a page at a time, the newest first. */
import { useState } from 'react'
import { api } from '../../../api/client.ts'
import { useCall } from '../../../api/use-call.ts'

/** The answers below must not be pushed out of sight; whoever looks for older ones wants many. */
const [first, each] = [5, 50]

export function useFiles(caseId: string) {
  const [pages, setPages] = useState(1)
  const [version, setVersion] = useState(0)
  const call = useCall(async () => {
    const read = (page: number) =>
      page === 0
        ? api.attachments.list({ caseId, offset: 0, limit: first })
        : api.attachments.list({ caseId, offset: first + (page - 1) * each, limit: each })
    const all = await Promise.all(Array.from({ length: pages }, (_, page) => read(page)))
    return {
      total: all[0]?.total ?? 0,
      files: all.flatMap(({ attachments }) => attachments),
    }
  }, [caseId, pages, version])
  return {
    call,
    more: () => {
      setPages(pages + 1)
    },
    changed: () => {
      setVersion(version + 1)
    },
  }
}
