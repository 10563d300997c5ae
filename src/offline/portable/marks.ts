/** What stands in the page of the offer until the file is made: its size in megabytes and bytes, and its hash. */
export const marks = { mb: 'PORTABLE_MB', bytes: 'PORTABLE_BYTES', hash: 'PORTABLE_SHA256' } as const
