/** Runs an entry script's command; what it fails with is printed, and the process ends with its exit code. */
export async function runCommand(command) {
  try {
    const succeeded = await command(process.argv.slice(2));
    if (succeeded === false) process.exitCode = 1;
  } catch (error) {
    console.error(error.name === 'Failure' ? error.message : error);
    process.exit(1);
  }
}
