//! The line to a server: TCP, TLS, and a bound on what one answer may be.

use std::{
    fmt::Debug,
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, ready},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{InvalidDnsNameError, ServerName},
    },
};

use super::{ImapError, MailboxUrl, NoLine, NotSafe};

/// The most bytes of one answer: a search for millions of letters, or one letter's headers and text many times over.
const LARGEST_ANSWER: usize = 64 << 20;

/// A stream to a server.
pub(crate) trait Wire: AsyncRead + AsyncWrite + Unpin + Send + Debug {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + Debug> Wire for T {}

/// How many bytes came since the last whole answer.
pub(crate) type Received = Arc<AtomicUsize>;

/// A stream that ends with an error where an answer is too large.
#[derive(Debug)]
pub(crate) struct Guarded {
    pub(crate) inner: Box<dyn Wire>,
    pub(crate) received: Received,
}

impl AsyncRead for Guarded {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(context, buffer))?;
        let count = buffer.filled().len() - before;
        if self.received.fetch_add(count, Ordering::Relaxed) + count > LARGEST_ANSWER {
            return Poll::Ready(Err(io::Error::from(io::ErrorKind::FileTooLarge)));
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Guarded {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

/// Connects by TCP.
pub(crate) async fn tcp(url: &MailboxUrl) -> Result<Box<dyn Wire>, ImapError> {
    let unreachable =
        |error: io::Error| ImapError::Unreachable(NoLine::Unconnected { host: url.host.clone(), port: url.port, error: error.to_string() });
    let stream = TcpStream::connect((url.host.as_str(), url.port)).await.map_err(unreachable)?;
    // Commands are short and each waits for its answer.
    stream.set_nodelay(true).map_err(unreachable)?;
    Ok(Box::new(stream))
}

/// Encrypts a line, and makes sure that it leads to the server of that name.
pub(crate) async fn tls(host: &str, wire: Box<dyn Wire>) -> Result<Box<dyn Wire>, ImapError> {
    let name = ServerName::try_from(host.to_owned()).map_err(|_: InvalidDnsNameError| ImapError::NoServerName(host.to_owned()))?;
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| ImapError::Insecure(NotSafe::NoEncryption(error.to_string())))?
        .with_root_certificates(roots())
        .with_no_client_auth();
    let stream = TlsConnector::from(Arc::new(config)).connect(name, wire).await;
    // rustls tells of a certificate that is not trusted as invalid data; what else goes wrong may pass.
    let stream = stream.map_err(|error| match (error.kind(), host.to_owned(), error.to_string()) {
        (io::ErrorKind::InvalidData, host, error) => ImapError::Insecure(NotSafe::NotTrusted { host, error }),
        (_, host, error) => ImapError::Unreachable(NoLine::Unencrypted { host, error }),
    })?;
    Ok(Box::new(stream))
}

/// Whom this machine trusts, so that a company's own mail server is reached as by its other programs; Mozilla's list where the machine has none.
fn roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    let (_added, _ignored) = roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    roots
}
