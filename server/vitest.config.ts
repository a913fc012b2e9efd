import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'setup/**/*.test.mjs', 'media-worker/**/*.test.mjs'],
    globalSetup: ['src/testing/globalSetup.ts'],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    unstubEnvs: true,
    restoreMocks: true,
  },
})
