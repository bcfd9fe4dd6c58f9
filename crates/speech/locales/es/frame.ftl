# The frame around every page.
skip = Saltar al contenido
demo-label = Sobre esta demostración
demo-notice = Esto es una demostración. Todas las personas son inventadas y nada tuyo se toca.
pages-label = Páginas
way-today = Hoy
way-people = Personas
way-review = Balance
way-sources = Fuentes
way-settings = Ajustes
search-everything-label = Todo
search-everything = Buscar en todo
search-placeholder = Buscar
foot-all-pages = Todas las páginas
foot-circles = Círculos
foot-thanks = Gracias
foot-introductions = Presentaciones
foot-gatherings = Encuentros
foot-trips = Viajes
foot-chronicle = La crónica
foot-shelf = El estante
foot-goals = Metas
foot-guides = Guías
foot-partners = Compañeros de camino
foot-network = La red
foot-paths = Caminos hacia alguien
foot-support = Quién te apoyaría
foot-duplicates = Duplicados
foot-backtest = Tu pasado, repetido
foot-kept-here = Guardado en este equipo. Nada sale de él.
key-go-anywhere = ir a cualquier sitio
key-search = buscar
key-today = hoy
key-new = nuevo

# What was just done.
undo = Deshacer
dismiss = Cerrar

# Errors, by their kind.
error-invalid = No se pudo leer
error-missing = No está aquí
error-conflict = No encaja con lo que hay aquí
error-stale = Algo cambió entretanto
error-refused = Eso no está permitido
error-unavailable = No se puede alcanzar ahora
error-internal = Algo falló en Hearten
to-today = A hoy
to-people = A las personas
closed-title = Entra por el enlace
closed-message = Hearten se abre con un enlace que sirve una vez. Se mostró en la terminal al iniciar Hearten.
closed-hint = Si ya se usó, inicia Hearten de nuevo para obtener otro, o crea uno en Ajustes en el navegador que ya entró.
try-again = Intentar de nuevo
no-such-page = esa página no existe
no-such-page-hint = puede haberse movido, o la dirección tiene un error
fault = esta página encontró un fallo del programa
fault-hint = no se perdió nada; el fallo está en el registro

# A page that is being worked out.
waiting-text = Se está calculando a partir de todo lo que hay entre tú y tu gente. Ahora tarda unos segundos, y la próxima vez nada.
waiting-again = Mirar de nuevo

# What the scripts say. "#" stands for a number, "@" for a time.
script-copied = Copiado
script-close = Cerrar
script-see-them = Verlas
script-nothing-now = Ahora no se puede preguntar nada.
script-no-map = No se pudo cargar el mapa; la lista de abajo dice lo mismo.
script-not-on-map = Nadie con ese nombre está en el mapa.
script-refused-one = Una línea que anotaste sin conexión no se pudo guardar.
script-refused-many = # líneas que anotaste sin conexión no se pudieron guardar.
script-sent-one = Una línea que anotaste sin conexión ya está escrita.
script-sent-many = # líneas que anotaste sin conexión ya están escritas.
script-as-of = Sin conexión. Así estaba: @.
script-as-last-seen = Sin conexión. Así estaba cuando lo viste por última vez.
script-refused = rechazada
script-waits = espera una conexión
script-try-again = Intentar de nuevo
script-throw-away = Desechar

# Without a connection.
offline-title = Sin conexión
offline-about = Aquí puedes leer lo que leíste hace poco: <a href="/">Hoy</a>, <a href="/people">Personas</a> y las personas que abriste o encontraste en ellas. Una línea que anotes la guarda este dispositivo y la envía cuando haya conexión.
offline-not-sent = Aún sin enviar
offline-nothing = Nada espera.

# Going anywhere.
palette-title = Ir a
palette-label = Adónde ir
palette-label-for = Adónde ir para { $query }
palette-field = Una persona, una página, algo que empezar
palette-find = Encontrar
palette-search-for = Buscar «{ $query }» en todo

# Signing in.
sign-in = Entrar
sign-in-name = Nombre
sign-in-password = Contraseña
sign-in-by-link = En el equipo donde corre Hearten, el enlace que mostró también lo abre.
sign-in-forgotten = ¿Olvidada? En el equipo donde corre Hearten, <code>hearten account password NAME</code> pone otra.

# The language of the pages.
language = Idioma
language-of-browser = Como pida el navegador
