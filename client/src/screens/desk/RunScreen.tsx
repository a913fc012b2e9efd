export default function RunScreen() { return <main>RunScreen</main> }
