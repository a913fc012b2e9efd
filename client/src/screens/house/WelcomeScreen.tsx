export default function WelcomeScreen() { return <main>WelcomeScreen</main> }
