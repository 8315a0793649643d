import Commands

await runGcgen()
