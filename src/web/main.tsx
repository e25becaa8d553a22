import './theme/mantine.ts'
import './theme/fonts.css'
import './theme/base.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from './language.tsx'
import { makeQueryClient } from './query-client.ts'
import { makeRouter } from './router.tsx'
import { sessionQuery } from './session/session.ts'
import { cssVariablesResolver, theme } from './theme/theme.ts'

const queryClient = makeQueryClient(() => {
  queryClient.setQueryData(sessionQuery.queryKey, null)
  void router.invalidate()
})
const router = makeRouter(queryClient)
const colorSchemeManager = localStorageColorSchemeManager({ key: 'turfboek-scheme' })

const place = document.getElementById('root')
if (place === null) throw new Error('The page has no element with the id root.')

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </LanguageProvider>
  </StrictMode>,
)
