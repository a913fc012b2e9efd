export default function SignInScreen() { return <main>SignInScreen</main> }
