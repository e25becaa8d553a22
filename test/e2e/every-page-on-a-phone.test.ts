import { phone } from './support/browser.ts'
import { testEveryPage } from './support/every-page.ts'

await testEveryPage(phone)
