'use client'

import { useEffect, useState } from 'react'
import type { ImportRun } from '../queries/find-import-run'
import { askImportRun } from './talk-to-import'

const ASK_EVERY_MS = 1_000

/** Follows a run until it stands still; a question that fails is asked again. */
export function useImportRun(begun: ImportRun | null) {
  const [run, setRun] = useState(begun)
  const [followed, setFollowed] = useState(begun?.id ?? null)
  const [isLost, setLost] = useState(false)
  const isMoving = followed !== null && (run?.id !== followed || isUnderWay(run))

  useEffect(() => {
    if (!isMoving) return undefined
    let wanted = true
    const ask = async () => {
      const answer = await askImportRun(followed)
      if (!wanted) return
      setLost(answer === null)
      if (answer) setRun(answer)
    }
    const timer = setInterval(() => void ask(), ASK_EVERY_MS)
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [followed, isMoving])

  const follow = (id: number) => {
    setFollowed(id)
    setRun((known) => ({ ...(known?.id === id ? known : waiting(id)), state: 'checking' }))
  }
  const leave = () => {
    setFollowed(null)
    setRun(null)
    setLost(false)
  }
  return { run, isLost, follow, leave }
}

const isUnderWay = ({ state }: ImportRun): boolean =>
  state === 'uploading' || state === 'checking' || state === 'importing'

const waiting = (id: number): ImportRun => ({
  id,
  fileName: '',
  state: 'checking',
  step: null,
  report: null,
  problem: null,
})
