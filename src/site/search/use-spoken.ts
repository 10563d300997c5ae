import { useEffect, useState } from 'preact/hooks'

/** Follows a text 600 ms after its last change: a live region that spoke at every letter would never be heard out. */
export function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), 600)
    return () => clearTimeout(timer)
  }, [text])
  return spoken
}
